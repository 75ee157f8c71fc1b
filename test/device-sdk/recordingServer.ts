/** @file A real HTTP server on this machine that records every byte it is sent. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** One request as it came. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Names in lower case and values, in the order they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** All bytes on the socket from the request line to the end of the body, as Latin-1. */
  readonly raw: string;
}

/** The server and what it has recorded. */
export interface RecordingServer {
  readonly url: string;
  readonly requests: RecordedRequest[];
  /** Connections ever made. */
  readonly connections: number;
  close(): Promise<void>;
}

/** Answers one request; what it throws is answered with status 500. */
export type Answer = (
  request: RecordedRequest,
  response: ServerResponse,
) => void | Promise<void>;

/** Starts a server on a free port of 127.0.0.1. */
export async function startRecordingServer(
  answer: Answer,
): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const received = new Map<Socket, Buffer[]>();
  let connections = 0;

  async function handle(message: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const bytes = received.get(message.socket)!;
    const request: RecordedRequest = {
      method: message.method!,
      path: message.url!,
      headers: pairs(message.rawHeaders),
      body: Buffer.concat(chunks).toString(),
      raw: Buffer.concat(bytes.splice(0)).toString("latin1"),
    };
    requests.push(request);
    await answer(request, response);
  }

  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.on("connection", (socket) => {
    connections++;
    const chunks: Buffer[] = [];
    received.set(socket, chunks);
    socket.prependListener("data", (chunk: Buffer) => chunks.push(chunk));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get connections() {
      return connections;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const pairs = (raw: readonly string[]) =>
  raw.flatMap((name, at) =>
    at % 2 ? [] : [[name.toLowerCase(), raw[at + 1]!] as const],
  );
