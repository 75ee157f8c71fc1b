"""The engine's peer: the same training step and generation on PyTorch, transformers and PEFT.

Reads one request a line (JSON) and answers each with one line; see README.md. The model of the last request stays
loaded, so that a caller can alternate between this process and its own.
"""

import argparse
import gc
import json
import platform
import statistics
import sys
import time
import warnings

import peft
import torch
import transformers

SHAPES = {
    "SmolLM2-135M": dict(
        hidden_size=576,
        intermediate_size=1536,
        num_hidden_layers=30,
        num_attention_heads=9,
        num_key_value_heads=3,
    ),
    "SmolLM-360M": dict(
        hidden_size=960,
        intermediate_size=2560,
        num_hidden_layers=32,
        num_attention_heads=15,
        num_key_value_heads=5,
    ),
}
MODULES = {
    "all": ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
    "qv": ["q_proj", "v_proj"],
}
PRECISIONS = {"f32": torch.float32, "bf16": torch.bfloat16}


def base_model(shape, layers, precision):
    """A Llama with random weights: of the named shape, or with fewer layers."""
    sizes = dict(SHAPES[shape])
    if layers:
        sizes["num_hidden_layers"] = layers
    config = transformers.LlamaConfig(
        **sizes,
        vocab_size=49152,
        max_position_embeddings=2048,
        rms_norm_eps=1e-5,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=None,
        pad_token_id=0,
    )
    torch.manual_seed(1)
    return transformers.LlamaForCausalLM(config).to(PRECISIONS[precision])


def timed(count, run):
    """Seconds of each of `count` runs."""
    seconds = []
    for _ in range(count):
        begin = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - begin)
    return seconds


class Step:
    """One full LoRA training step: gradients to zero, forward with loss, backward, clipping, AdamW."""

    def __init__(self, request, layers):
        base = base_model(request["shape"], layers, "f32")
        rank = request["rank"]
        config = peft.LoraConfig(
            r=rank, lora_alpha=2 * rank, target_modules=MODULES[request["modules"]], task_type="CAUSAL_LM"
        )
        self.model = peft.get_peft_model(base, config).train()
        self.trained = [p for p in self.model.parameters() if p.requires_grad]
        self.optimiser = torch.optim.AdamW(self.trained, lr=1e-4, fused=True)
        self.tokens = torch.randint(0, 49152, (request["batch"], request["length"]))

    def use(self, attention):
        self.model.get_base_model().set_attn_implementation(attention)

    def run(self):
        self.optimiser.zero_grad()
        self.model(input_ids=self.tokens, labels=self.tokens, use_cache=False).loss.backward()
        torch.nn.utils.clip_grad_norm_(self.trained, 1.0)
        self.optimiser.step()


class Generation:
    """Greedy generation of `new` tokens after `prompt` random ones, with transformers' KV cache."""

    def __init__(self, request, layers):
        self.model = base_model(request["shape"], layers, request["precision"]).eval()
        self.new = request["new"]
        self.prompts = torch.randint(1, 49152, (request["batch"], request["prompt"]))
        self.mask = torch.ones_like(self.prompts)

    def use(self, attention):
        self.model.set_attn_implementation(attention)

    def run(self):
        with torch.inference_mode():
            self.model.generate(
                self.prompts,
                attention_mask=self.mask,
                min_new_tokens=self.new,
                max_new_tokens=self.new,
                do_sample=False,
            )


class Product:
    """The product [rows, in] x [in, out], `times` times a run."""

    def __init__(self, request):
        self.times = request["times"]
        self.x = torch.randn(request["rows"], request["in"])
        self.weight = torch.randn(request["out"], request["in"])

    def run(self):
        with torch.inference_mode():
            for _ in range(self.times):
                torch.nn.functional.linear(self.x, self.weight)


KINDS = {"step": Step, "generate": Generation}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--threads", type=int, required=True)
    arguments.add_argument("--layers", type=int, help="in place of the shape's own, for quick runs")
    options = arguments.parse_args()
    torch.set_num_threads(options.threads)
    transformers.logging.set_verbosity_error()
    warnings.simplefilter("ignore")

    versions = {
        "python": platform.python_version(),
        **{module.__name__: module.__version__ for module in (torch, transformers, peft)},
        "threads": torch.get_num_threads(),
    }
    print(json.dumps(versions), flush=True)
    loaded, task = None, None
    for line in sys.stdin:
        request = json.loads(line)
        if request["kind"] == "product":
            # small, and timed in turns with a step: the step's model stays loaded
            print(json.dumps({"minimum": min(timed(1, Product(request).run))}), flush=True)
            continue
        setting = {key: value for key, value in request.items() if key not in ("runs", "attention")}
        if setting != loaded:
            task = None
            gc.collect()
            task = KINDS[request["kind"]](request, options.layers)
            loaded = setting
        task.use(request["attention"])
        seconds = timed(request["runs"], task.run)
        answer = {**request, "seconds": seconds, "minimum": min(seconds), "median": statistics.median(seconds)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
