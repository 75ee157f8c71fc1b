"""Trains the demo base model on the rows that `npm run models` made, in PyTorch: a few minutes on one GPU.

    python models/pretrain.py --work .work/models --out models/demo

Reads recipe.json, train.u16 and validation.u16 from --work and config.json from --out; writes model.safetensors (f16) and
pretraining.json (device, seconds, losses) to --out. The engine reads the result as it reads any Llama checkpoint; that both compute the same
numbers is what test/golden holds.
"""

import argparse
import json
import math
import platform
import time
from pathlib import Path

import numpy
import torch
import transformers
from safetensors.torch import save_file


def read_rows(path, length):
    """[rows, length + 1] token ids."""
    ids = numpy.fromfile(path, dtype="<u2").reshape(-1, length + 1)
    return torch.from_numpy(ids.astype(numpy.int32))


def initial_model(config, seed):
    """Normal weights of deviation 0.02, smaller where they end a residual branch (GPT-2's scheme); norms begin at 1."""
    torch.manual_seed(seed)
    model = transformers.LlamaForCausalLM(config)
    branch = 1 / math.sqrt(2 * config.num_hidden_layers)
    for name, parameter in model.named_parameters():
        if parameter.dim() < 2:
            torch.nn.init.ones_(parameter)
        else:
            ends = name.endswith(("o_proj.weight", "down_proj.weight"))
            torch.nn.init.normal_(parameter, std=0.02 * (branch if ends else 1))
    return model


def add_dropout(model, share):
    """Dropout where a residual branch ends, which transformers' Llama has no setting for."""

    def drop(module, _, output):
        return torch.nn.functional.dropout(output, share, module.training)

    for layer in model.model.layers:
        layer.self_attn.o_proj.register_forward_hook(drop)
        layer.mlp.down_proj.register_forward_hook(drop)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    options = arguments.parse_args()
    recipe = json.loads((options.work / "recipe.json").read_text())
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_float32_matmul_precision("high")

    train = read_rows(options.work / "train.u16", recipe["length"]).to(device)
    validation = read_rows(options.work / "validation.u16", recipe["length"]).to(device)
    config = transformers.LlamaConfig.from_pretrained(options.out)
    model = initial_model(config, recipe["seed"]).to(device)
    add_dropout(model, recipe["dropout"])
    compiled = torch.compile(model) if device == "cuda" else model
    decayed = [p for p in model.parameters() if p.dim() > 1]
    plain = [p for p in model.parameters() if p.dim() < 2]
    optimiser = torch.optim.AdamW(
        [
            {"params": decayed, "weight_decay": recipe["weightDecay"]},
            {"params": plain, "weight_decay": 0},
        ],
        betas=tuple(recipe["betas"]),
        fused=device == "cuda",
    )
    batch = recipe["batch"]
    steps_each = len(train) // batch
    steps = steps_each * recipe["epochs"]
    warmup = max(1, round(steps * recipe["warmup"]))

    def rate(step):
        if step < warmup:
            return recipe["learningRate"] * (step + 1) / warmup
        share = (step - warmup) / max(1, steps - warmup)
        return recipe["learningRate"] * (0.01 + 0.99 * (1 + math.cos(math.pi * share)) / 2)

    def loss_of(rows):
        with torch.autocast(device, dtype=torch.bfloat16):
            logits = compiled(rows[:, :-1].contiguous(), use_cache=False).logits
        return torch.nn.functional.cross_entropy(logits.float().flatten(0, 1), rows[:, 1:].flatten().long())

    kinds = list(recipe["mixture"])

    def validation_losses():
        """Mean loss of each kind of document; rows of the kinds come in turns."""
        model.eval()
        with torch.no_grad():
            losses = {
                kind: sum(parts) / len(parts)
                for at, kind in enumerate(kinds)
                if (parts := [loss_of(rows).item() for rows in validation[at :: len(kinds)].split(batch)])
            }
        model.train()
        return losses

    order = torch.Generator().manual_seed(recipe["seed"])
    curve = []
    begin = time.perf_counter()
    step = 0
    total = torch.zeros((), device=device)
    for _ in range(recipe["epochs"]):
        shuffled = torch.randperm(len(train), generator=order).to(device)
        for at in range(steps_each):
            for group in optimiser.param_groups:
                group["lr"] = rate(step)
            loss = loss_of(train[shuffled[at * batch : (at + 1) * batch]])
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), recipe["clipNorm"])
            optimiser.step()
            total += loss.detach()
            step += 1
            if step % 250 == 0 or step == steps:
                point = {
                    "step": step,
                    "training": total.item() / (step - (curve[-1]["step"] if curve else 0)),
                    "validation": validation_losses(),
                }
                total.zero_()
                curve.append(point)
                seconds = time.perf_counter() - begin
                tokens = step * batch * recipe["length"]
                print(
                    f"{seconds:6.0f} s  step {step}/{steps}  training {point['training']:.4f}  "
                    + "  ".join(f"{kind} {loss:.3f}" for kind, loss in point["validation"].items())
                    + f"  {tokens / seconds / 1e3:.0f}k tokens/s",
                    flush=True,
                )
    weights = {
        name: parameter.detach().to("cpu", torch.float16).contiguous() for name, parameter in model.named_parameters()
    }
    save_file(weights, options.out / "model.safetensors")
    report = {
        "device": torch.cuda.get_device_name() if device == "cuda" else platform.processor() or "CPU",
        "torch": torch.__version__,
        "seconds": round(time.perf_counter() - begin),
        "tokens": steps * batch * recipe["length"],
        "curve": [
            {
                "step": point["step"],
                "training": round(point["training"], 4),
                "validation": {kind: round(loss, 4) for kind, loss in point["validation"].items()},
            }
            for point in curve
        ],
    }
    (options.out / "pretraining.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
