"""A round of made-up parties, with their keys, and what each hands over."""

from dataclasses import replace
from datetime import date

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bestendig.disclosure.rounds import RoundKey, mask
from bestendig.model.round import CountsFile, Round

UNTIL = date(2026, 6, 30)


def a_round(n_parties=3, round_id="00112233445566aa"):
    """The round with all keys, and the private key of each party."""
    parties = tuple(f"partij-{number}" for number in range(n_parties))
    keys = {party: RoundKey(party, X25519PrivateKey.generate()) for party in parties}
    agreed = Round(round_id, parties, UNTIL, ("chain",))
    return replace(agreed, keys={party: key.public for party, key in keys.items()}), keys


def handed_over(agreed, keys, counts):
    """The masked file of each party."""
    return [
        CountsFile(
            party,
            agreed.id,
            agreed.digest.hex(),
            "0.1",
            "v",
            ("durations@1",),
            "l",
            mask(own, keys[party], agreed),
        )
        for party, own in zip(agreed.parties, counts, strict=True)
    ]
