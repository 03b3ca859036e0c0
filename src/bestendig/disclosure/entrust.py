"""The way out for rows: only for a task, with the permission and the purpose named."""

from typing import TypeVar

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.model.result import Entrusted

Rows = TypeVar("Rows")


def entrust(rows: Rows, permission: str, purpose: str) -> Entrusted[Rows]:
    """Rows for a task, never for a sheet. NotAllowed without a permission and a purpose."""
    if not permission.strip() or not purpose.strip():
        raise NotAllowed(
            Text(
                nl="Rijen over personen gaan alleen naar buiten met een recht en een doel.",
                en="Rows about persons leave only with a permission and a purpose.",
            ),
            Text(nl="Noem beide.", en="Name both."),
            code="no_purpose",
        )
    return Entrusted(rows, permission, purpose)
