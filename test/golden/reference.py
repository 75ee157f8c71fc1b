"""What the reference libraries say of a checkpoint: logits, loss, gradients, AdamW trajectories, greedy text.

Everything is read back from the files and upcast to float32, so that a test that reads the same files starts from
exactly the same numbers. README.md says what the conventions are.
"""

import math
from pathlib import Path

import peft
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

HERE = Path(__file__).resolve().parent
STEPS = 10
CLIP_NORM = 1.0
ADAMW = {"lr": 1e-2, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0.01}
WARMUP_STEPS = 3
PROMPT = [7, 41, 3, 88, 19]
NEW_TOKENS = 16


# ---- reading files back ----------------------------------------------------------------------------------------------


def load(folder, weights=None):
    """The checkpoint upcast to float32; `weights` names a safetensors file to take instead of model.safetensors."""
    model = AutoModelForCausalLM.from_pretrained(HERE / folder, dtype=torch.float32, attn_implementation="eager")
    if weights:
        state = {name: tensor.float() for name, tensor in load_file(HERE / folder / weights).items()}
        missing, unexpected = model.load_state_dict(state, strict=False)
        assert set(missing) <= {"lm_head.weight"} and not unexpected, (missing, unexpected)
    if model.config.tie_word_embeddings:
        assert model.lm_head.weight is model.model.embed_tokens.weight
    return model.eval()


def load_adapted(folder, adapter, trainable=False):
    """The checkpoint under a peft LoRA adapter."""
    return peft.PeftModel.from_pretrained(load(folder), HERE / adapter, is_trainable=trainable).eval()


def load_prompted(folder, prompt):
    """The checkpoint under a peft soft prompt, which peft only loads frozen and which is made trainable here."""
    model = load_adapted(folder, prompt)
    for parameter in prompt_parameters(model).values():
        parameter.requires_grad_()
    return model


def lora_parameters(model, adapter="default"):
    """LoRA parameters under the keys of adapter_model.safetensors, which leave the adapter's name out."""
    return {n.replace(f".{adapter}.", "."): p for n, p in model.named_parameters() if f".{adapter}." in n}


def prompt_parameters(model):
    """The soft prompt, [virtual tokens, hidden], under its key in adapter_model.safetensors."""
    return {"prompt_embeddings": model.prompt_encoder["default"].embedding.weight}


# ---- what is measured ------------------------------------------------------------------------------------------------


def make_batch(seed, vocabulary):
    """Right-padded batch with pad id 0. No attention mask is passed: causality already keeps padding out of real rows."""
    generator = torch.Generator().manual_seed(seed)
    ids = torch.randint(1, vocabulary, (2, 12), generator=generator)  # [batch, sequence]
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
    """Logits [batch, sequence, vocab] and hidden states after the final norm [batch, sequence, hidden].

    A soft prompt's own positions come first and are left out.
    """
    length = batch["ids"].shape[1]
    output = model(input_ids=batch["ids"], use_cache=False, output_hidden_states=True)
    return output.logits[:, -length:], output.hidden_states[-1][:, -length:]


def measure(model, batch, parameters):
    """Logits, hidden states, loss, and the loss's gradient for each named parameter."""
    logits, hidden = forward(model, batch)
    loss = masked_loss(logits, batch)
    gradients = dict(zip(parameters, torch.autograd.grad(loss, list(parameters.values()))))
    tensors = {"logits": logits, "hidden": hidden} | {f"grad/{n}": g for n, g in gradients.items()}
    return tensors, loss.item()


def warmup_cosine(step, peak):
    """Rate of a step counted from 0: linear warm-up, then a cosine that would be zero at step STEPS."""
    if step < WARMUP_STEPS:
        return peak * (step + 1) / WARMUP_STEPS
    progress = (step - WARMUP_STEPS) / (STEPS - WARMUP_STEPS)
    return peak * 0.5 * (1 + math.cos(math.pi * progress))


def train(model, parameters, batch, settings, rates=None):
    """Ten AdamW steps on `parameters`, in place, at `rates` or at the constant rate of `settings`.

    Returns what golden.json says of them: losses and gradient norms are those before each step.
    """
    optimizer = torch.optim.AdamW(parameters.values(), foreach=False, **settings)
    losses, norms = [], []
    for step in range(STEPS):
        if rates:
            optimizer.param_groups[0]["lr"] = rates[step]
        optimizer.zero_grad()
        loss = masked_loss(forward(model, batch)[0], batch)
        loss.backward()
        norms.append(torch.nn.utils.clip_grad_norm_(parameters.values(), CLIP_NORM).item())
        losses.append(loss.item())
        optimizer.step()
    scheduled = {"warmupSteps": WARMUP_STEPS, "rates": rates} if rates else {}
    return settings | {"clipNorm": CLIP_NORM} | scheduled | {"losses": losses, "gradientNorms": norms}


@torch.no_grad()
def greedy(model):
    """NEW_TOKENS greedy tokens after PROMPT, and the smallest lead of the best logit over the second best."""
    prompt = torch.tensor([PROMPT])
    ids = model.generate(
        input_ids=prompt, attention_mask=torch.ones_like(prompt), do_sample=False, max_new_tokens=NEW_TOKENS,
        eos_token_id=None, pad_token_id=0,
    )  # [1, prompt + new]
    best = model(input_ids=ids).logits[0, -NEW_TOKENS - 1 : -1].topk(2)  # without a cache, as a check on generate
    new = ids[0, len(PROMPT) :]
    assert len(new) == NEW_TOKENS and torch.equal(best.indices[:, 0], new)
    margin = (best.values[:, 0] - best.values[:, 1]).min().item()
    assert margin > 0.005, f"the best two tokens are only {margin} apart: choose another seed"
    return {"tokens": new.tolist(), "smallestMargin": margin}


@torch.no_grad()
def merged_logits(folder, weights, batch):
    """Logits under a weighted sum of adapters, merged by concatenating ranks (peft's combination_type "cat")."""
    names = list(weights)
    model = peft.PeftModel.from_pretrained(load(folder), HERE / names[0], adapter_name=names[0])
    for name in names[1:]:
        model.load_adapter(HERE / name, adapter_name=name)
    model.add_weighted_adapter(names, list(weights.values()), "merged", combination_type="cat")
    model.set_adapter("merged")
    return forward(model.eval(), batch)[0]


def unloaded_weights(folder, adapter):
    """The checkpoint's weights, by its names, after the adapter was added to them (peft's merge_and_unload)."""
    return dict(load_adapted(folder, adapter).merge_and_unload().named_parameters())
