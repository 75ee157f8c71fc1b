"""Golden values for the engine: tiny Llama checkpoints, LoRA adapters, and what the reference libraries say of them.

Run from the repository root (CPU only, ten seconds; rewrites the four folders and golden.*):

    python3.11 -m venv /tmp/golden && . /tmp/golden/bin/activate
    pip install -r test/golden/requirements.txt
    python test/golden/make.py

Made with Python 3.11, torch 2.15.0, transformers 5.23.0, peft 0.21.2, safetensors 0.8.0 (golden.json repeats what
was really used). README.md says what every entry means. Every golden is computed from the files just written, read
back and upcast to float32, so that a test that reads the same files starts from exactly the same numbers.
"""

import json
import os
import platform
import shutil
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"  # nothing here needs the network, and peft would otherwise ask the hub

import numpy
import peft
import safetensors
import torch
import torch.nn.functional as F
import transformers
from safetensors.torch import load_file, save_file
from transformers import LlamaConfig, LlamaForCausalLM

HERE = Path(__file__).resolve().parent
SEED = 20240607
VOCAB = 96
ROPE_THETA = 10000.0
STEPS = 10
ADAMW = {"lr": 1e-2, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0.01}
CLIP_NORM = 1.0
PROMPT = [7, 41, 3, 88, 19]
NEW_TOKENS = 16
MERGE = {"adapter": 0.6, "adapter-b": 0.4}
ALL_PROJECTIONS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]

torch.use_deterministic_algorithms(True)
torch.set_num_threads(1)
torch.set_default_dtype(torch.float32)


# ---- files on disk: checkpoints and adapters -------------------------------------------------------------------------


def random_llama(seed, **shape):
    """A LlamaForCausalLM with weights ~ N(0, 0.2) and norm weights ~ N(1, 0.2): neither flat logits nor trivial norms."""
    config = LlamaConfig(
        vocab_size=VOCAB,
        intermediate_size=48,
        max_position_embeddings=64,
        rms_norm_eps=1e-5,
        rope_parameters={"rope_type": "default", "rope_theta": ROPE_THETA},
        initializer_range=0.2,
        bos_token_id=None,
        eos_token_id=None,
        **shape,
    )
    model = LlamaForCausalLM(config)
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():  # a tied lm_head appears once, as the embedding
            mean = 1.0 if name.endswith("norm.weight") else 0.0
            parameter.copy_(mean + 0.2 * torch.randn(parameter.shape, generator=generator))
    return model


def save_checkpoint(model, folder):
    model.save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)  # the goldens decode greedily, it would only add noise


def save_tied(folder):
    """One set of random weights rounded through bfloat16 (model.safetensors) and through float16 (model-f16.safetensors)."""
    model = random_llama(
        SEED + 1, hidden_size=24, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=2, head_dim=12,
        tie_word_embeddings=True,
    )
    half = {name: p.detach().to(torch.float16) for name, p in model.named_parameters()}
    save_checkpoint(model.to(torch.bfloat16), folder)
    save_file(half, folder / "model-f16.safetensors", metadata={"format": "pt"})
    path = folder / "config.json"
    config = json.loads(path.read_text())
    config["rope_theta"] = ROPE_THETA  # where transformers 4 keeps it; transformers 5 only writes rope_parameters
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")


def save_adapter(folder, seed, rank, alpha, targets):
    """A peft LoRA adapter for llama-gqa with random A and random, hence non-zero, B."""
    config = peft.LoraConfig(
        r=rank, lora_alpha=alpha, target_modules=targets, lora_dropout=0.0, bias="none", task_type="CAUSAL_LM",
        base_model_name_or_path="llama-gqa",
    )
    model = peft.get_peft_model(load_llama(HERE / "llama-gqa"), config)
    model.peft_config["default"].base_model_name_or_path = "llama-gqa"  # not this machine's absolute path
    model.peft_config["default"].inference_mode = True
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in lora_parameters(model).items():
            std = 0.2 if "lora_A" in name else 0.1
            parameter.copy_(std * torch.randn(parameter.shape, generator=generator))
    model.save_pretrained(folder, save_embedding_layers=False)
    (folder / "README.md").unlink(missing_ok=True)  # peft's empty model card
    path = folder / "adapter_config.json"
    saved = json.loads(path.read_text())
    saved["target_modules"] = targets  # peft holds a set, whose order changes from run to run
    path.write_text(json.dumps(saved, indent=2, sort_keys=True) + "\n")


# ---- reading them back -----------------------------------------------------------------------------------------------


def load_llama(folder, weights=None):
    """The checkpoint upcast to float32; `weights` names a safetensors file to take instead of model.safetensors."""
    model = LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager")
    if weights:
        state = {name: tensor.float() for name, tensor in load_file(folder / weights).items()}
        missing, unexpected = model.load_state_dict(state, strict=False)
        assert set(missing) <= {"lm_head.weight"} and not unexpected, (missing, unexpected)
    if model.config.tie_word_embeddings:
        assert model.lm_head.weight is model.model.embed_tokens.weight
    return model.eval()


def load_adapted(trainable=False):
    return peft.PeftModel.from_pretrained(
        load_llama(HERE / "llama-gqa"), HERE / "adapter", is_trainable=trainable
    ).eval()


def lora_parameters(model, adapter="default"):
    """LoRA parameters under the keys of adapter_model.safetensors, which leave the adapter's name out."""
    return {n.replace(f".{adapter}.", "."): p for n, p in model.named_parameters() if f".{adapter}." in n}


# ---- what is measured ------------------------------------------------------------------------------------------------


def make_batch():
    """Right-padded batch with pad id 0. No attention mask is passed: causality already keeps padding out of real rows."""
    generator = torch.Generator().manual_seed(SEED + 4)
    ids = torch.randint(1, VOCAB, (2, 12), generator=generator)  # [batch, sequence]
    ids[1, 8:] = 0
    targets = torch.zeros_like(ids)
    targets[:, :-1] = ids[:, 1:]
    # mask[b, t] weighs the prediction at t of token t + 1: prompts, padding and the last column weigh nothing.
    mask = torch.tensor(
        [
            [0, 0, 0, 1, 1, 1, 0.5, 1, 1, 0, 1, 0],
            [0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
        ]
    )
    return {"ids": ids, "targets": targets, "mask": mask}


def masked_loss(logits, batch):
    """Mean next-token cross-entropy: sum(mask * nll) / sum(mask)."""
    nll = F.cross_entropy(logits.transpose(1, 2), batch["targets"], reduction="none")  # [batch, sequence]
    return (nll * batch["mask"]).sum() / batch["mask"].sum()


def forward(model, batch):
    """Logits [batch, sequence, vocab] and hidden states after the final norm [batch, sequence, hidden]."""
    output = model(input_ids=batch["ids"], use_cache=False, output_hidden_states=True)
    return output.logits, output.hidden_states[-1]


def measure(model, batch, parameters):
    """Logits, hidden states, loss, and the loss's gradient for each named parameter."""
    logits, hidden = forward(model, batch)
    loss = masked_loss(logits, batch)
    gradients = dict(zip(parameters, torch.autograd.grad(loss, list(parameters.values()))))
    tensors = {"logits": logits, "hidden": hidden} | {f"grad/{n}": g for n, g in gradients.items()}
    return tensors, loss.item()


def train(batch):
    """Ten AdamW steps on the LoRA parameters: losses and gradient norms before each step, and the final parameters."""
    model = load_adapted(trainable=True)
    parameters = lora_parameters(model)
    optimizer = torch.optim.AdamW(parameters.values(), foreach=False, **ADAMW)
    losses, norms = [], []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = masked_loss(forward(model, batch)[0], batch)
        loss.backward()
        norms.append(torch.nn.utils.clip_grad_norm_(parameters.values(), CLIP_NORM).item())
        losses.append(loss.item())
        optimizer.step()
    return parameters, losses, norms


@torch.no_grad()
def greedy(model):
    """NEW_TOKENS greedy tokens after PROMPT, and the smallest lead of the best logit over the second best."""
    prompt = torch.tensor([PROMPT])
    ids = model.generate(
        input_ids=prompt, attention_mask=torch.ones_like(prompt), do_sample=False, max_new_tokens=NEW_TOKENS,
        eos_token_id=None, pad_token_id=0,
    )  # [1, prompt + new]
    best = model(input_ids=ids).logits[0, len(PROMPT) - 1 : -1].topk(2)  # without a cache, as a check on generate
    new = ids[0, len(PROMPT) :]
    assert len(new) == NEW_TOKENS and torch.equal(best.indices[:, 0], new)
    return {"tokens": new.tolist(), "smallestMargin": (best.values[:, 0] - best.values[:, 1]).min().item()}


@torch.no_grad()
def merged_logits(batch):
    """Logits under 0.6 adapter + 0.4 adapter-b, merged by concatenating ranks (peft's combination_type "cat")."""
    base = load_llama(HERE / "llama-gqa")
    names = list(MERGE)
    model = peft.PeftModel.from_pretrained(base, HERE / names[0], adapter_name=names[0])
    model.load_adapter(HERE / names[1], adapter_name=names[1])
    model.add_weighted_adapter(names, list(MERGE.values()), "merged", combination_type="cat")
    model.set_adapter("merged")
    return forward(model.eval(), batch)[0]


# ---- one run ---------------------------------------------------------------------------------------------------------


def main():
    for name in ["llama-gqa", "llama-tied", "adapter", "adapter-b"]:
        shutil.rmtree(HERE / name, ignore_errors=True)
    save_checkpoint(
        random_llama(
            SEED, hidden_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
            tie_word_embeddings=False,
        ),
        HERE / "llama-gqa",
    )
    save_tied(HERE / "llama-tied")
    save_adapter(HERE / "adapter", SEED + 2, 4, 8, ALL_PROJECTIONS)
    save_adapter(HERE / "adapter-b", SEED + 3, 2, 4, ["q_proj", "v_proj"])

    batch = make_batch()
    tensors = {
        "batch/ids": batch["ids"].int(),
        "batch/targets": batch["targets"].int(),
        "batch/mask": batch["mask"],
    }
    losses = {}

    def record(prefix, model, parameters):
        measured, losses[prefix] = measure(model, batch, parameters)
        tensors.update({f"{prefix}/{name}": tensor for name, tensor in measured.items()})

    base = load_llama(HERE / "llama-gqa")
    record("gqa/base", base, dict(base.named_parameters()))
    adapted = load_adapted(trainable=True)
    record("gqa/adapter", adapted, lora_parameters(adapted))
    for dtype, weights in {"bf16": None, "f16": "model-f16.safetensors"}.items():
        tied = load_llama(HERE / "llama-tied", weights)
        record(f"tied/{dtype}", tied, dict(tied.named_parameters()))

    trained, step_losses, step_norms = train(batch)
    tensors |= {f"gqa/adamw/final/{name}": p for name, p in trained.items()}
    tensors["gqa/merged/logits"] = merged_logits(batch)

    tensors = {name: tensor.detach().contiguous().clone() for name, tensor in tensors.items()}
    save_file(tensors, HERE / "golden.safetensors")
    golden = {
        "versions": {"python": platform.python_version()}
        | {m.__name__: m.__version__.split("+")[0] for m in (torch, transformers, peft, safetensors, numpy)},
        "seed": SEED,
        "loss": losses,
        "adamw": ADAMW | {"clipNorm": CLIP_NORM, "losses": step_losses, "gradientNorms": step_norms},
        "greedy": {"prompt": PROMPT, "base": greedy(base), "adapter": greedy(load_adapted())},
        "merge": {"combinationType": "cat", "weights": MERGE},
    }
    (HERE / "golden.json").write_text(json.dumps(golden, indent=2) + "\n")
    for name, tensor in sorted(tensors.items()):
        print(name, str(tensor.dtype).removeprefix("torch."), list(tensor.shape))


if __name__ == "__main__":
    main()
