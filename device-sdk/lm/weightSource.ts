/** @file Where a model's weights come from while it runs: all held in memory, or streamed layer by layer from storage. */
import type { Tensor } from "../onnx/session.ts";
import { zeros } from "../onnx/session.ts";
import { layerParameters } from "./checkpoint.ts";
import type { ModelConfig } from "./config.ts";
import { layerName } from "./linear.ts";
import type { Checkpoint, StoredParameter } from "./openCheckpoint.ts";
import { storedRows, widen } from "./storedWeight.ts";
import type { Precision, StoredWeight } from "./storedWeight.ts";

/** The parameters of one layer, by name within the layer. */
export type LayerWeights = ReadonlyMap<string, StoredWeight>;

/** Weights as a model asks for them. */
export interface WeightSource {
  /** How a parameter is stored: by its name within the layer, which says the same of every layer, or by its full name. */
  precision(name: string): Precision;
  /** All weights by checkpoint name where they are held in memory. */
  readonly held: ReadonlyMap<string, StoredWeight> | undefined;
  /**
   * Hands one layer to `use`, for as long as that takes: where weights are streamed, whoever else wants some waits for it.
   * @param next the layer that will be asked for after this one: it is read while this one is used.
   */
  useLayer<T>(
    index: number,
    next: number,
    use: (weights: LayerWeights) => Promise<T>,
  ): Promise<T>;
  /** Hands consecutive rows of a matrix outside the layers to `use`, as `useLayer` does. */
  useSlice<T>(
    name: string,
    first: number,
    count: number,
    use: (weight: StoredWeight) => Promise<T>,
  ): Promise<T>;
  /** Some rows of a matrix outside the layers, in f32, [rows, columns]. */
  rows(name: string, rows: ArrayLike<number>): Promise<Tensor>;
  /** A vector outside the layers. */
  vector(name: string): Promise<StoredWeight>;
}

/** Weights that are in memory already. */
export function holdWeights(
  { layers }: ModelConfig,
  weights: ReadonlyMap<string, StoredWeight>,
): WeightSource {
  const get = (name: string): StoredWeight => {
    const weight = weights.get(name);
    if (!weight) throw new Error(`weights: no ${name} in this model`);
    return weight;
  };
  const byLayer = Array.from({ length: layers }, (_, layer) => {
    const prefix = layerName(layer, "");
    return new Map(
      [...weights]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, weight]) => [name.slice(prefix.length), weight]),
    );
  });
  return {
    held: weights,
    precision: (name) => (byLayer[0]?.get(name) ?? get(name)).precision,
    useLayer: (index, _, use) => use(byLayer[index]!),
    useSlice: (name, first, count, use) =>
      use(storedRows(get(name), first, count)),
    vector: (name) => Promise.resolve(get(name)),
    rows(name, rows) {
      const weight = get(name);
      return gather(rows, weight.shape[1]!, (row) =>
        widen(storedRows(weight, row, 1)),
      );
    },
  };
}

/** Weights that stay on storage: two layers are in memory at a time, the one that runs and the one that runs next. */
export function streamWeights({
  config,
  parameters,
}: Checkpoint): WeightSource {
  const get = (name: string): StoredParameter => {
    const parameter = parameters.get(name);
    if (!parameter) throw new Error(`weights: no ${name} in this model`);
    return parameter;
  };
  const names = [...layerParameters(config).keys()];
  const slots = [createSlot(), createSlot()];
  const rooms = new Map<string, StoredWeight>();
  const vectors = new Map<string, Promise<StoredWeight>>();
  let last: Promise<unknown> = Promise.resolve();
  /** One use after another: they share the memory that is read into. */
  const inTurn = <T>(use: () => Promise<T>): Promise<T> => {
    const result = last.then(use);
    last = result.catch(() => undefined);
    return result;
  };

  const readLayer = async (index: number, into: Map<string, StoredWeight>) => {
    await Promise.all(
      names.map(async (name) => {
        const parameter = get(layerName(index, name));
        into.set(
          name,
          await parameter.read(0, parameter.shape[0]!, into.get(name)),
        );
      }),
    );
    return into;
  };
  /** Begins to read a layer where it is not there or coming. */
  const ensure = (slot: Slot, index: number) => {
    if (slot.index === index) return;
    slot.index = index;
    const ready = slot.ready
      .catch(() => undefined) // what was read there before, in vain or not, has to be over
      .then(() => readLayer(index, slot.weights));
    slot.ready = ready;
    ready.catch(() => {
      // whoever waits is told; the next one reads again
      if (slot.ready === ready) slot.index = undefined;
    });
  };

  return {
    held: undefined,
    precision: (name) =>
      (parameters.get(name) ?? get(layerName(0, name))).precision,
    useLayer: (index, next, use) =>
      inTurn(async () => {
        const slot = slots.find((own) => own.index === index) ?? slots[0]!;
        ensure(slot, index);
        const weights = await slot.ready;
        // The first slot is the one to give up when neither holds what is asked for.
        if (slot === slots[0]) slots.reverse();
        if (next !== index) ensure(slots[0]!, next);
        return use(weights);
      }),
    useSlice: (name, first, count, use) =>
      inTurn(async () => {
        const room = rooms.get(name);
        const fits = room && room.shape[0]! >= count;
        const into = fits ? storedRows(room, 0, count) : undefined;
        const weight = await get(name).read(first, count, into);
        if (!fits) rooms.set(name, weight);
        return use(weight);
      }),
    vector(name) {
      const { read, shape } = get(name);
      const vector = vectors.get(name) ?? read(0, shape[0]!);
      vectors.set(name, vector);
      vector.catch(() => vectors.delete(name));
      return vector;
    },
    rows: (name, rows) =>
      gather(rows, get(name).shape[1]!, async (row) =>
        widen(await get(name).read(row, 1)),
      ),
  };
}

/** The same weights, widened on the host: for runtimes whose graphs hold nothing but f32. */
export function widenOnHost(source: WeightSource): WeightSource {
  const wide = (weight: StoredWeight): StoredWeight =>
    weight.precision === "f32"
      ? weight
      : { precision: "f32", ...widen(weight) };
  const all = [...(source.held?.values() ?? [])];
  return {
    held: all.every(({ precision }) => precision === "f32")
      ? source.held
      : undefined,
    precision: () => "f32",
    useLayer: (index, next, use) =>
      source.useLayer(index, next, (weights) =>
        use(
          new Map(
            Array.from(weights, ([name, weight]) => [name, wide(weight)]),
          ),
        ),
      ),
    useSlice: (name, first, count, use) =>
      source.useSlice(name, first, count, (weight) => use(wide(weight))),
    rows: (name, rows) => source.rows(name, rows),
    vector: (name) => source.vector(name),
  };
}

interface Slot {
  index: number | undefined;
  readonly weights: Map<string, StoredWeight>;
  ready: Promise<LayerWeights>;
}

const createSlot = (): Slot => ({
  index: undefined,
  weights: new Map(),
  ready: Promise.resolve(new Map()),
});

/** Rows next to each other, each read once. */
async function gather(
  rows: ArrayLike<number>,
  columns: number,
  read: (row: number) => Tensor | Promise<Tensor>,
): Promise<Tensor> {
  const gathered = zeros([rows.length, columns]);
  const places = new Map<number, number[]>();
  for (let at = 0; at < rows.length; at++) {
    const own = places.get(rows[at]!);
    if (own) own.push(at);
    else places.set(rows[at]!, [at]);
  }
  await Promise.all(
    Array.from(places, async ([row, own]) => {
      const { data } = await read(row);
      for (const at of own) gathered.data.set(data, at * columns);
    }),
  );
  return gathered;
}
