"""What went, and when the rules were last carried out."""

from bestendig.web.records.models import RetentionProof, RetentionRun

MOST = 50


def proofs() -> list[RetentionProof]:
    """The newest proofs."""
    return list(RetentionProof.objects.all()[:MOST])


def last_run() -> RetentionRun | None:
    """The last day on which the rules were carried out."""
    return RetentionRun.objects.first()
