"""Holds what the engine exports against transformers and peft: python test/golden/verify.py FOLDER

export.ts writes the folder; README.md says how. Ends with status 1 where logits differ by 1e-4 or more.
"""

import os
import sys
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"  # nothing here needs the network, and peft would otherwise ask the hub

from safetensors.torch import load_file

from reference import forward, load, load_adapted

TOLERANCE = 1e-4

folder = Path(sys.argv[1]).resolve()
ours = load_file(folder / "logits.safetensors")
models = {name: load_adapted("llama-gqa", folder / name) for name in ["adapter", "patterns", "prompt"]}
models["merged"] = load(folder / "merged")
passed = True
for name, model in models.items():
    logits, _ = forward(model, {"ids": ours["ids"].long()})  # [batch, sequence, vocab]
    difference = (logits.flatten(0, 1) - ours[name]).abs().max().item()
    print(f"{name}: the largest difference of a logit is {difference:.1e}, of values to {logits.abs().max():.1f}")
    passed = passed and difference < TOLERANCE
sys.exit(0 if passed else 1)
