/** @file The part of ONNX's protobuf schema (onnx.proto3, IR version 10) that our graphs use, as data: no generated code, no eval. */
import { create, createFileRegistry, toBinary } from "@bufbuild/protobuf";
import type { DescMessage } from "@bufbuild/protobuf";
import {
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
  FileDescriptorProtoSchema,
} from "@bufbuild/protobuf/wkt";

type Field = readonly [
  name: string,
  number: number,
  type: keyof typeof Type | (string & {}),
  repeated?: "repeated",
];

const messages: Record<string, readonly Field[]> = {
  ModelProto: [
    ["ir_version", 1, "INT64"],
    ["producer_name", 2, "STRING"],
    ["graph", 7, "GraphProto"],
    ["opset_import", 8, "OperatorSetIdProto", "repeated"],
  ],
  OperatorSetIdProto: [
    ["domain", 1, "STRING"],
    ["version", 2, "INT64"],
  ],
  GraphProto: [
    ["node", 1, "NodeProto", "repeated"],
    ["name", 2, "STRING"],
    ["initializer", 5, "TensorProto", "repeated"],
    ["input", 11, "ValueInfoProto", "repeated"],
    ["output", 12, "ValueInfoProto", "repeated"],
  ],
  NodeProto: [
    ["input", 1, "STRING", "repeated"],
    ["output", 2, "STRING", "repeated"],
    ["name", 3, "STRING"],
    ["op_type", 4, "STRING"],
    ["attribute", 5, "AttributeProto", "repeated"],
    ["domain", 7, "STRING"],
  ],
  AttributeProto: [
    ["name", 1, "STRING"],
    ["f", 2, "FLOAT"],
    ["i", 3, "INT64"],
    ["ints", 8, "INT64", "repeated"],
    ["type", 20, "INT32"],
  ],
  TensorProto: [
    ["dims", 1, "INT64", "repeated"],
    ["data_type", 2, "INT32"],
    ["name", 8, "STRING"],
    ["raw_data", 9, "BYTES"],
  ],
  ValueInfoProto: [
    ["name", 1, "STRING"],
    ["type", 2, "TypeProto"],
  ],
  TypeProto: [["tensor_type", 1, "TensorTypeProto"]],
  TensorTypeProto: [
    ["elem_type", 1, "INT32"],
    ["shape", 2, "TensorShapeProto"],
  ],
  TensorShapeProto: [["dim", 1, "DimensionProto", "repeated"]],
  DimensionProto: [
    ["dim_value", 1, "INT64"],
    ["dim_param", 2, "STRING"],
  ],
};

const isScalar = (type: string): type is keyof typeof Type => type in Type;

const registry = createFileRegistry(
  create(FileDescriptorProtoSchema, {
    name: "onnx.proto",
    package: "onnx",
    syntax: "proto3",
    messageType: Object.entries(messages).map(([name, fields]) => ({
      name,
      field: fields.map(([fieldName, number, type, repeated]) => ({
        name: fieldName,
        number,
        label: repeated ? Label.REPEATED : Label.OPTIONAL,
        ...(isScalar(type)
          ? { type: Type[type] }
          : { type: Type.MESSAGE, typeName: `.onnx.${type}` }),
      })),
    })),
  }),
  () => undefined,
);

function message(name: string): DescMessage {
  const descriptor = registry.getMessage(`onnx.${name}`);
  if (!descriptor) throw new Error(`onnx: no message ${name}`);
  return descriptor;
}

/** `TensorProto.DataType` numbers. */
export const dataType = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int64: 7,
  float16: 10,
} as const;
/** `AttributeProto.AttributeType` numbers. */
export const attributeType = { float: 1, int: 2, ints: 7 } as const;

/** An attribute of a node: exactly one of f, i, ints is set, as `type` says. */
export interface AttributeInit {
  name: string;
  type: number;
  f?: number;
  i?: bigint;
  ints?: bigint[];
}
/** A dense constant; `rawData` is little-endian. */
export interface TensorInit {
  name: string;
  dims: bigint[];
  dataType: number;
  rawData: Uint8Array;
}
/** A graph input or output. */
export interface ValueInfoInit {
  name: string;
  type: {
    tensorType: {
      elemType: number;
      shape: { dim: ({ dimValue: bigint } | { dimParam: string })[] };
    };
  };
}
/** One operator application. */
export interface NodeInit {
  name: string;
  opType: string;
  input: string[];
  output: string[];
  attribute: AttributeInit[];
  domain: string;
}
/** A whole graph. */
export interface GraphInit {
  name: string;
  node: NodeInit[];
  initializer: TensorInit[];
  input: ValueInfoInit[];
  output: ValueInfoInit[];
}

/** The bytes of an ONNX model (IR version 10) around one graph at the given opset of the default domain. */
export function encodeModelProto(graph: GraphInit, opset: number): Uint8Array {
  const schema = message("ModelProto");
  const extensions = new Set(graph.node.map(({ domain }) => domain));
  extensions.delete("");
  return toBinary(
    schema,
    create(schema, {
      irVersion: 10n,
      producerName: "headstart",
      graph,
      opsetImport: [
        { domain: "", version: BigInt(opset) },
        ...Array.from(extensions, (domain) => ({ domain, version: 1n })),
      ],
    }),
  );
}
