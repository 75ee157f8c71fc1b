"""What sacrebleu and rouge-score say of pairs of texts: writes textMetrics.json. searchMath.py says how to run it.

BLEU is as sacrebleu has it by default (13a tokens, exponential smoothing, case kept), over 100; ROUGE is without stemming.
"""

import json
from importlib.metadata import version
from pathlib import Path

import sacrebleu
from rouge_score.rouge_scorer import RougeScorer

PAIRS = [
    # (hypothesis, reference)
    ("The cat sat on the mat.", "The cat sat on the mat."),
    ("The cat sat on the mat.", "A dog lay under the table."),
    ("the the the the the the the", "The cat is on the mat."),
    ("The quick brown fox jumps over the lazy dog", "The fast brown fox jumped over a lazy dog"),
    ("It is a guide to action which ensures that the party obeys", "It is a guide to action that ensures the party will obey"),
    # short and empty
    ("", ""),
    ("", "Something was expected here."),
    ("Something was said here.", ""),
    ("Yes", "Yes"),
    ("Yes", "No"),
    ("Yes sir", "Yes sir"),
    ("Oh yes sir", "Oh yes sir"),
    ("one two three", "three two one"),
    ("   ", "   "),
    ("!!!", "!!!"),
    ("a", "a b c d e f g h i j k l m n"),
    ("a b c d e f g h i j k l m n", "a"),
    # marks, numbers and entities
    ("Wait, what?! No -- really...", "Wait; what? No - really!"),
    ("It costs $3,400.50, or 12.5% of it.", "It costs $3,400.50 or 12.5 % of it"),
    ("In 2024-25 the well-known firm grew 3-4%.", "In 2024 the well-known firm grew by 3-4 percent."),
    ("He said \"don't\" and (quietly) left.", "He said 'do not' and quietly left."),
    ("&quot;Fish &amp; chips&quot; &lt;b&gt;", "\"Fish & chips\" <b>"),
    ("&amp;lt; is written so", "&lt; is written so"),
    ("a/b\\c [d] {e} ~f` ^g_ @h #i *j +k =l |m", "a b c d e f g h i j k l m"),
    ("well-\nknown and\nbroken over\nlines", "wellknown and broken over lines"),
    ("ends with a dash-\n", "ends with a dash-"),
    ("<skipped>gone", "gone"),
    ("1. First thing.\n2. Second thing.\n", "1. First thing\n2. Second thing"),
    (".5 is a half, 5. is five", "0.5 is a half, 5 is five"),
    # other alphabets and white space
    ("Café naïve façade", "Cafe naive facade"),
    ("Der große Bär isst Müsli.", "Der kleine Bär isst Müsli."),
    ("Привет, как дела?", "Привет, как твои дела?"),
    ("今天天气很好。", "今天天气不好。"),
    ("مرحبا بالعالم", "مرحبا يا عالم"),
    ("Great job! 🎉🎉 See you 👩‍💻.", "Great job! 🎉 See you 👩‍💻."),
    ("🙂.🙂,🙂", "🙂 . 🙂 , 🙂"),
    ("no\u00a0break\u2003and\u3000wide\u0085spaces\u001fhere", "no break and wide spaces here"),
    ("\ufeffbyte order mark\u200bzero width", "byte order mark zero width"),
    ("İstanbul and K (kelvin) and ﬁne", "istanbul and k (kelvin) and fine"),
    ("It’s “curly” – isn’t it…", "It's \"curly\" - isn't it..."),
    # replies
    (
        "Sure! Bees dance to tell the others where flowers are. Isn't that lovely? They wiggle, turn around, and wiggle again.",
        "Bees dance to tell other bees where the flowers are. They waggle, turn, and waggle again, which shows direction and distance.",
    ),
    (
        "Photosynthesis converts light into chemical energy; chlorophyll absorbs photons, water is split, and oxygen is released.",
        "In photosynthesis, light is converted into chemical energy: chlorophyll absorbs light, water is split and oxygen released.",
    ),
    ("the same words again and again the same words again and again", "again and again the same words and the same words again"),
]

scorer = RougeScorer(["rouge1", "rougeL"], use_stemmer=False)


def overlap(score):
    return {"precision": score.precision, "recall": score.recall, "f1": score.fmeasure}


def measured(hypothesis, reference):
    rouge = scorer.score(reference, hypothesis)
    return {
        "hypothesis": hypothesis,
        "reference": reference,
        "bleu": sacrebleu.sentence_bleu(hypothesis, [reference]).score / 100,
        "rouge1": overlap(rouge["rouge1"]),
        "rougeL": overlap(rouge["rougeL"]),
    }


def corpus_bleu(pairs):
    hypotheses, references = zip(*pairs)
    return sacrebleu.corpus_bleu(list(hypotheses), [list(references)]).score / 100


golden = {
    "versions": {name: version(name) for name in ["sacrebleu", "rouge-score"]},
    "pairs": [measured(*pair) for pair in PAIRS],
    # Of the first so many pairs, and of the pairs from there on.
    "corpora": [
        {"begin": begin, "end": end, "bleu": corpus_bleu(PAIRS[begin:end])}
        for begin, end in [(0, len(PAIRS)), (0, 5), (5, 17), (8, 10), (14, 15), (17, 29), (29, len(PAIRS))]
    ],
}
(Path(__file__).parent / "textMetrics.json").write_text(json.dumps(golden, indent=1, ensure_ascii=False) + "\n")
