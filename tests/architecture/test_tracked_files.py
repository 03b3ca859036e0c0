"""What stands in no file under version control: addresses of registries, paths and tools of one machine."""

import re

import pytest
from tests.architecture.code import ROOT, tracked_files

# letters apart, so that this file does not find itself
REGISTRIES = "p_ypi.org|python_hosted.org|registry.npm_js.org|deb.deb_ian.org|ana_conda.org"
PATHS = "/wo_rk/|/ro_ot/|/ho_me/|/Us_ers/|/opt/p_ypi"
TOOLS = "chat_gpt|anth_ropic|open_ai|cop_ilot|clau_de|large language mo_del|ai-gen_erated|sub_agent"
FORBIDDEN = {"a registry": REGISTRIES, "a path of one machine": PATHS, "a tool of the makers": TOOLS}


def readable() -> dict[str, str]:
    """Every text file by its name."""
    read = {}
    for path in tracked_files():
        try:
            read[str(path.relative_to(ROOT))] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return read


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_no_file_names(kind):
    pattern = re.compile(FORBIDDEN[kind].replace("_", ""), re.IGNORECASE)
    found = [f"{name}: {hit.group()}" for name, text in readable().items() if (hit := pattern.search(text))]
    assert not found


def test_the_pins_name_no_place_to_download_from():
    found = [
        f"{path.name}:{number}"
        for path in (ROOT / "requirements").glob("*.txt")
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if "://" in line or line.startswith("-")
    ]
    assert not found


def test_every_pin_has_a_hash():
    for path in (ROOT / "requirements").glob("*.txt"):
        pins = re.findall(r"^[a-z][^\n]*", path.read_text(), re.MULTILINE)
        assert pins
        assert all(pin.endswith("\\") for pin in pins), path.name
