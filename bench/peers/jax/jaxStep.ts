/** @file A LoRA training step of one decoder layer in jax-js, as its users would write it: one jitted function from state to state. */
import * as jax from "@jax-js/jax";
import type { LayerStep, LayerTask } from "../../layerTask.ts";

const { numpy: np, nn } = jax;
type NdArray = jax.Array;
type Arrays = Record<string, NdArray>;

/** jax-js frees what it is given unless `ref` keeps it. */
const kept = (arrays: Arrays): Arrays =>
  Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => [name, array.ref]),
  );

/** The layer of `LayerTask.config` on [length, hiddenSize]. */
function layer(
  { config, length, scaling }: LayerTask,
  weights: Arrays,
  lora: Arrays,
  hidden: NdArray,
): NdArray {
  const { heads, keyValueHeads, headSize, epsilon, ropeTheta } = config;
  const norm = (x: NdArray, name: string) => {
    const square = x.ref.mul(x.ref).mean(-1, { keepdims: true });
    return x.div(np.sqrt(square.add(epsilon))).mul(weights[`${name}.weight`]!);
  };
  const linear = (x: NdArray, name: string) => {
    const down = np.dot(x.ref, lora[`${name}.lora_A`]!.transpose());
    const up = np.dot(down.mul(scaling), lora[`${name}.lora_B`]!.transpose());
    return np.dot(x, weights[`${name}.weight`]!.transpose()).add(up);
  };
  const half = headSize / 2;
  const angles = Float32Array.from(
    { length: length * half },
    (_, at) => Math.floor(at / half) * ropeTheta ** (-(at % half) / half),
  );
  const table = (of: (angle: number) => number) =>
    np.array(angles.map(of)).reshape([length, 1, half]);
  const rotate = (x: NdArray) => {
    const [cos, sin] = [table(Math.cos), table(Math.sin)];
    const [left, right] = np.split(x, 2, -1) as [NdArray, NdArray];
    return np.concatenate(
      [
        left.ref.mul(cos.ref).sub(right.ref.mul(sin.ref)),
        right.mul(cos).add(left.mul(sin)),
      ],
      -1,
    );
  };

  const x = norm(hidden.ref, "input_layernorm");
  const project = (name: string, input: NdArray, count: number) =>
    linear(input, name).reshape([length, count, headSize]);
  const queries = rotate(project("self_attn.q_proj", x.ref, heads));
  const keys = rotate(project("self_attn.k_proj", x.ref, keyValueHeads));
  const values = project("self_attn.v_proj", x, keyValueHeads);
  const mixed = nn.dotProductAttention(queries, keys, values, {
    isCausal: true,
  });
  const attended = hidden.add(
    linear(mixed.reshape([length, heads * headSize]), "self_attn.o_proj"),
  );
  const y = norm(attended.ref, "post_attention_layernorm");
  const gate = nn.silu(linear(y.ref, "mlp.gate_proj"));
  const product = gate.mul(linear(y, "mlp.up_proj"));
  return attended.add(linear(product, "mlp.down_proj"));
}

/** The task in jax-js on its wasm backend. */
export async function createJaxStep(task: LayerTask): Promise<LayerStep> {
  await jax.init("wasm");
  jax.defaultDevice("wasm");
  const { adamW, length, config } = task;
  const arrays = (tensors: LayerTask["weights"]): Arrays =>
    Object.fromEntries(
      Object.entries(tensors).map(([name, { data, shape }]) => [
        name,
        np.array(data.slice()).reshape([...shape]),
      ]),
    );
  const weights = arrays(task.weights);
  const shape = [length, config.hiddenSize];
  const hidden = np.array(task.hidden.slice()).reshape(shape);
  const target = np.array(task.target.slice()).reshape(shape);

  const lossAndGradients = jax.valueAndGrad(
    (lora: Arrays, base: Arrays, x: NdArray, wanted: NdArray) => {
      const error = layer(task, base, lora, x).sub(wanted);
      return error.ref.mul(error).mean();
    },
  );
  const gradients = jax.jit(lossAndGradients);
  /** AdamW, which jax-js has in a package that is not on npm. */
  const step = jax.jit(
    (
      state: { lora: Arrays; mean: Arrays; square: Arrays },
      base: Arrays,
      x: NdArray,
      wanted: NdArray,
      rate: NdArray,
      rootCorrection: NdArray,
    ) => {
      const [loss, all] = lossAndGradients(kept(state.lora), base, x, wanted);
      const next: typeof state = { lora: {}, mean: {}, square: {} };
      for (const [name, g] of Object.entries(all as Arrays)) {
        const [beta1, beta2] = adamW.betas;
        const mean = state.mean[name]!.mul(beta1).add(g.ref.mul(1 - beta1));
        const square = state.square[name]!.mul(beta2).add(
          g.ref.mul(g).mul(1 - beta2),
        );
        const divisor = np
          .sqrt(square.ref)
          .div(rootCorrection.ref)
          .add(adamW.epsilon);
        next.mean[name] = mean.ref;
        next.square[name] = square;
        next.lora[name] = state.lora[name]!.mul(
          1 - adamW.learningRate * adamW.weightDecay,
        ).sub(mean.div(divisor).mul(rate.ref));
      }
      rate.dispose();
      rootCorrection.dispose();
      return [loss, next] as [NdArray, typeof state];
    },
  );

  const zeroed = (): Arrays =>
    Object.fromEntries(
      Object.entries(task.lora).map(([name, own]) => [
        name,
        np.zeros([...own.shape]),
      ]),
    );
  let state = { lora: arrays(task.lora), mean: zeroed(), square: zeroed() };
  let count = 0;
  const read = async (from: Arrays) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(from).map(
          async ([name, array]) =>
            [name, (await array.data()) as Float32Array] as const,
        ),
      ),
    );
  return {
    async gradients() {
      const [loss, found] = gradients(
        kept(state.lora),
        kept(weights),
        hidden.ref,
        target.ref,
      );
      return {
        loss: ((await loss.data()) as Float32Array)[0]!,
        gradients: await read(found as Arrays),
      };
    },
    async step() {
      count++;
      const [beta1, beta2] = adamW.betas;
      const [loss, next] = step(
        state,
        kept(weights),
        hidden.ref,
        target.ref,
        np.array(adamW.learningRate / (1 - beta1 ** count)),
        np.array(Math.sqrt(1 - beta2 ** count)),
      ) as [NdArray, typeof state];
      state = next;
      await jax.blockUntilReady(state);
      return ((await loss.data()) as Float32Array)[0]!;
    },
    parameters: () => read(kept(state.lora)),
  };
}
