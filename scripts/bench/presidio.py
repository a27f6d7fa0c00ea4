"""Presidio as a scanner of folders: walks, reads, and analyzes every file with the recognizers that need no model.

The spaCy model is blank: it splits words and knows no names, so what is measured are the patterns. Says after each file
how far it has come, so that a run that is stopped can still be told.
"""

import os
import sys

import spacy
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine


class Blank(SpacyNlpEngine):
    def __init__(self):
        super().__init__(ner_model_configuration=NerModelConfiguration())
        model = spacy.blank("en")
        model.max_length = 2**31
        self.nlp = {"en": model}


# spaCy takes longer per character the longer a text is; so many at a time suit it.
PIECE = 100_000


def pieces(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        lines, size = [], 0
        for line in file:
            for start in range(0, len(line), PIECE):
                lines.append(line[start : start + PIECE])
                size += len(lines[-1])
                if size >= PIECE:
                    yield "".join(lines)
                    lines, size = [], 0
        if lines:
            yield "".join(lines)


engine = AnalyzerEngine(nlp_engine=Blank(), supported_languages=["en"])
done = found = 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in sorted(names):
        for text in pieces(os.path.join(folder, name)):
            found += len(engine.analyze(text=text, language="en"))
            done += len(text.encode())
            print(f"{done} bytes, {found} findings", flush=True)
