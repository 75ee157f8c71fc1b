"""Golden values for the engine: tiny checkpoints of each family, peft adapters, and what the reference libraries say of them.

Run from the repository root (CPU only, half a minute; rewrites the folders, golden.* and chat-templates.json):

    python3.11 -m venv /tmp/golden && . /tmp/golden/bin/activate
    pip install -r test/golden/requirements.txt
    python test/golden/make.py

Made with Python 3.11, torch 2.15.0, transformers 5.23.0, peft 0.21.2, safetensors 0.8.0 (golden.json repeats what
was really used). README.md says what every entry means. This file writes the checkpoints and adapters; reference.py
reads them back and measures; chat_templates.py renders conversations.
"""

import json
import os
import platform
import shutil

os.environ["HF_HUB_OFFLINE"] = "1"  # nothing here needs the network, and peft would otherwise ask the hub

import numpy
import peft
import safetensors
import torch
import transformers
from safetensors.torch import save_file
from transformers import LlamaConfig, LlamaForCausalLM, Qwen2Config, Qwen2ForCausalLM, Qwen3Config, Qwen3ForCausalLM

from chat_templates import render_all
from reference import (
    ADAMW, HERE, PROMPT, STEPS, forward, greedy, load, load_adapted, load_prompted, lora_parameters, make_batch,
    measure, merged_logits, prompt_parameters, train, unloaded_weights, warmup_cosine,
)

SEED = 20240607
VOCAB = 96
ROPE_THETA = 10000.0
MERGE = {"adapter": 0.6, "adapter-b": 0.4}
ALL_PROJECTIONS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
SCHEDULED = ADAMW | {"weight_decay": 0.1}  # for the families: a stronger decay, and warm-up and cosine besides
FAMILIES = ["llama-scaled", "qwen2", "qwen3"]
# What every checkpoint has. Their seeds are such that greedy text neither repeats one token nor comes close to a tie.
COMMON = {
    "vocab_size": VOCAB, "intermediate_size": 48, "initializer_range": 0.2, "bos_token_id": None, "eos_token_id": None,
}

torch.use_deterministic_algorithms(True)
torch.set_num_threads(1)
torch.set_default_dtype(torch.float32)


# ---- checkpoints -----------------------------------------------------------------------------------------------------


def fill(parameters, seed):
    """Weights and biases ~ N(0, 0.2) and norm weights ~ N(1, 0.2): neither flat logits nor trivial norms."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in parameters:  # a tied lm_head appears once, as the embedding
            mean = 1.0 if name.endswith("norm.weight") else 0.0
            parameter.copy_(mean + 0.2 * torch.randn(parameter.shape, generator=generator))


def random_model(model_class, seed, config):
    model = model_class(config)
    fill(model.named_parameters(), seed)
    return model


def save_checkpoint(model, folder, **options):
    model.save_pretrained(HERE / folder, **options)
    (HERE / folder / "generation_config.json").unlink(missing_ok=True)  # goldens decode greedily, it would be noise


def edit_json(path, **entries):
    edited = json.loads(path.read_text()) | entries
    path.write_text(json.dumps(edited, indent=2, sort_keys=True) + "\n")


def random_llama(seed, **shape):
    rope = {"rope_type": "default", "rope_theta": ROPE_THETA}
    config = LlamaConfig(max_position_embeddings=64, rms_norm_eps=1e-5, rope_parameters=rope, **COMMON, **shape)
    return random_model(LlamaForCausalLM, seed, config)


def save_gqa():
    model = random_llama(
        SEED, hidden_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
        tie_word_embeddings=False,
    )
    save_checkpoint(model, "llama-gqa")


def save_tied():
    """One set of random weights rounded through bfloat16 (model.safetensors) and through float16 (model-f16.safetensors)."""
    model = random_llama(
        SEED + 1, hidden_size=24, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=2, head_dim=12,
        tie_word_embeddings=True,
    )
    half = {name: p.detach().to(torch.float16) for name, p in model.named_parameters()}
    save_checkpoint(model.to(torch.bfloat16), "llama-tied")
    save_file(half, HERE / "llama-tied" / "model-f16.safetensors", metadata={"format": "pt"})
    # Where transformers 4 keeps it; transformers 5 only writes rope_parameters.
    edit_json(HERE / "llama-tied" / "config.json", rope_theta=ROPE_THETA)


def save_llama_scaled():
    """Llama-3.2's manner: rotary scaling, tied, bfloat16 in several files."""
    config = LlamaConfig(
        hidden_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, head_dim=16,
        max_position_embeddings=512, rms_norm_eps=1e-5, tie_word_embeddings=True,
        # Of the head's 8 wavelengths (6, 32, 167, ... positions) those below 64 / 4 are kept, those above 64 / 1 are
        # multiplied by 8, and the one in between is interpolated.
        rope_parameters={
            "rope_type": "llama3", "rope_theta": 500000.0, "factor": 8.0, "low_freq_factor": 1.0,
            "high_freq_factor": 4.0, "original_max_position_embeddings": 64,
        },
        **COMMON,
    )
    model = random_model(LlamaForCausalLM, SEED + 81, config)
    save_checkpoint(model.to(torch.bfloat16), "llama-scaled", max_shard_size="16KB")


def save_qwen2():
    """Qwen2.5's manner: biases on q, k and v, tied, a sliding window that is named and not used; float16."""
    config = Qwen2Config(
        hidden_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=128,
        rms_norm_eps=1e-6, tie_word_embeddings=True, use_sliding_window=False, max_window_layers=2,
        rope_parameters={"rope_type": "default", "rope_theta": 1000000.0}, **COMMON,
    )
    save_checkpoint(random_model(Qwen2ForCausalLM, SEED + 39, config).to(torch.float16), "qwen2")
    # As Qwen2.5's own files have it; transformers 5 writes null, since the window is not used. 8 < 12 positions.
    edit_json(HERE / "qwen2" / "config.json", sliding_window=8)


def save_qwen3():
    """Qwen3's manner: norms of q and k, a head size that is not hidden / heads; untied, float32."""
    config = Qwen3Config(
        hidden_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, head_dim=12,
        max_position_embeddings=128, rms_norm_eps=1e-6, tie_word_embeddings=False, max_window_layers=2,
        rope_parameters={"rope_type": "default", "rope_theta": 1000000.0}, **COMMON,
    )
    save_checkpoint(random_model(Qwen3ForCausalLM, SEED + 7, config), "qwen3")


# ---- adapters --------------------------------------------------------------------------------------------------------


def new_peft_model(base, config):
    model = peft.get_peft_model(load(base), config)
    model.peft_config["default"].base_model_name_or_path = base  # not this machine's absolute path
    model.peft_config["default"].inference_mode = True
    return model


def save_adapter(folder, base, seed, rank, alpha, targets, **options):
    """A peft LoRA adapter with random A and random, hence non-zero, B."""
    config = peft.LoraConfig(
        r=rank, lora_alpha=alpha, target_modules=targets, lora_dropout=0.0, bias="none", task_type="CAUSAL_LM",
        base_model_name_or_path=base, **options,
    )
    model = new_peft_model(base, config)
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in lora_parameters(model).items():
            std = 0.2 if "lora_A" in name else 0.1
            parameter.copy_(std * torch.randn(parameter.shape, generator=generator))
    save_peft(model, folder)
    # peft holds a set, whose order changes from run to run.
    edit_json(HERE / folder / "adapter_config.json", target_modules=targets)


def save_prompt(folder, base, seed):
    """A peft soft prompt of four virtual tokens ~ N(0, 0.2), as the base's own embeddings are."""
    config = peft.PromptTuningConfig(
        task_type="CAUSAL_LM", prompt_tuning_init="RANDOM", num_virtual_tokens=4, base_model_name_or_path=base
    )
    model = new_peft_model(base, config)
    fill(prompt_parameters(model).items(), seed)
    save_peft(model, folder)


def save_peft(model, folder):
    model.save_pretrained(HERE / folder, save_embedding_layers=False)
    (HERE / folder / "README.md").unlink(missing_ok=True)  # peft's empty model card


# ---- one run ---------------------------------------------------------------------------------------------------------


def save_everything():
    folders = ["llama-gqa", "llama-tied", "adapter", "adapter-b", "adapter-patterns", "adapter-rslora", "prompt"]
    for name in folders + FAMILIES + [f"{family}-adapter" for family in FAMILIES]:
        shutil.rmtree(HERE / name, ignore_errors=True)
    save_gqa()
    save_tied()
    save_llama_scaled()
    save_qwen2()
    save_qwen3()
    save_adapter("adapter", "llama-gqa", SEED + 2, 4, 8, ALL_PROJECTIONS)
    save_adapter("adapter-b", "llama-gqa", SEED + 3, 2, 4, ["q_proj", "v_proj"])
    for offset, family in enumerate(FAMILIES):
        save_adapter(f"{family}-adapter", family, SEED + 8 + offset, 4, 8, ALL_PROJECTIONS)
    # The first key that matches the end of a module's name counts. peft writes them sorted, so they are sorted here.
    save_adapter(
        "adapter-patterns", "llama-gqa", SEED + 11, 4, 8, ALL_PROJECTIONS,
        rank_pattern={"down_proj": 6, "model.layers.0.self_attn.q_proj": 2, "q_proj": 3},
        alpha_pattern={"layers.1.mlp.down_proj": 3, "v_proj": 16},
    )
    save_adapter(
        "adapter-rslora", "llama-gqa", SEED + 12, 4, 8, ["q_proj", "v_proj", "up_proj"],
        use_rslora=True, rank_pattern={"layers.1.self_attn.v_proj": 9, "up_proj": 2},
    )
    save_prompt("prompt", "llama-gqa", SEED + 13)


def main():
    render_all()
    save_everything()
    batch = make_batch(SEED + 4, VOCAB)
    tensors = {
        "batch/ids": batch["ids"].int(),
        "batch/targets": batch["targets"].int(),
        "batch/mask": batch["mask"],
    }
    losses = {}

    def record(prefix, model, parameters):
        measured, losses[prefix] = measure(model, batch, parameters)
        tensors.update({f"{prefix}/{name}": tensor for name, tensor in measured.items()})

    def record_training(prefix, model, parameters, *settings):
        numbers = train(model, parameters, batch, *settings)
        tensors.update({f"{prefix}/final/{name}": p for name, p in parameters.items()})
        return numbers

    base = load("llama-gqa")
    record("gqa/base", base, dict(base.named_parameters()))
    adapted = load_adapted("llama-gqa", "adapter", trainable=True)
    record("gqa/adapter", adapted, lora_parameters(adapted))
    for dtype, weights in {"bf16": None, "f16": "model-f16.safetensors"}.items():
        tied = load("llama-tied", weights)
        record(f"tied/{dtype}", tied, dict(tied.named_parameters()))
    greedy_text = {"prompt": PROMPT, "base": greedy(base), "adapter": greedy(adapted)}
    adamw = record_training("gqa/adamw", adapted, lora_parameters(adapted), ADAMW)

    tensors["gqa/merged/logits"] = merged_logits("llama-gqa", MERGE, batch)
    tensors |= {f"gqa/unloaded/{name}": p for name, p in unloaded_weights("llama-gqa", "adapter").items()}
    for variant in ["patterns", "rslora"]:
        tensors[f"gqa/{variant}/logits"] = forward(load_adapted("llama-gqa", f"adapter-{variant}"), batch)[0]

    prompted = load_prompted("llama-gqa", "prompt")
    record("gqa/prompt", prompted, prompt_parameters(prompted))
    prompt = {
        "greedy": greedy(prompted),
        "adamw": record_training("gqa/prompt/adamw", prompted, prompt_parameters(prompted), ADAMW),
    }

    families = {}
    rates = [warmup_cosine(step, SCHEDULED["lr"]) for step in range(STEPS)]
    for family in FAMILIES:
        base = load(family)
        record(f"{family}/base", base, dict(base.named_parameters()))
        adapted = load_adapted(family, f"{family}-adapter", trainable=True)
        record(f"{family}/adapter", adapted, lora_parameters(adapted))
        families[family] = {
            "greedy": {"base": greedy(base), "adapter": greedy(adapted)},
            "adamw": record_training(f"{family}/adamw", adapted, lora_parameters(adapted), SCHEDULED, rates),
        }

    tensors = {name: tensor.detach().contiguous().clone() for name, tensor in tensors.items()}
    save_file(tensors, HERE / "golden.safetensors")
    golden = {
        "versions": {"python": platform.python_version()}
        | {m.__name__: m.__version__.split("+")[0] for m in (torch, transformers, peft, safetensors, numpy)},
        "seed": SEED,
        "loss": losses,
        "adamw": adamw,
        "greedy": greedy_text,
        "merge": {"combinationType": "cat", "weights": MERGE},
        "prompt": prompt,
        "families": families,
    }
    (HERE / "golden.json").write_text(json.dumps(golden, indent=2) + "\n")
    for name, tensor in sorted(tensors.items()):
        print(name, str(tensor.dtype).removeprefix("torch."), list(tensor.shape))


if __name__ == "__main__":
    main()
