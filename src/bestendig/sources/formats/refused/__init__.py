"""The words of each refusal, by kind of file: only texts, no reading."""
