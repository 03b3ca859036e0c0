"""People who click through the workplace: each signs in, thinks, follows a link, reads, thinks again."""

import random
import re
import time
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from threading import Lock, Thread
from urllib.parse import urlencode

PEOPLE = ("henk", "noor", "frits", "esther", "marijke", "ronald")
LINK = re.compile(r'<a [^>]*href="(/[^"#?]*)"')
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')
FILES = re.compile(r"\.(pdf|docx|xlsx|csv|json|ics|zip|xml)$")
FORM = "application/x-www-form-urlencoded"
NOT = ("/static/", "/uitloggen/")


class Visitor:
    """One person in one browser."""

    def __init__(self, port: int, who: str) -> None:
        self.port, self.who, self.cookies, self.led_to = port, who, dict[str, str](), ""

    def sign_in(self) -> str:
        """Take a seat; the start page."""
        status, _ = self.post(f"/oefenen/{self.who}/", self.get("/inloggen/")[1], next="/")
        if status != 302:
            raise OSError(f"nobody was let in: {status}")
        return self.get("/")[1]

    def get(self, path: str) -> tuple[int, str]:
        """A page."""
        return self._ask("GET", path)

    def post(self, path: str, page: str, **form: str) -> tuple[int, str]:
        """A form of a page, sent."""
        token = TOKEN.search(page)
        return self._ask("POST", path, {"csrfmiddlewaretoken": token[1] if token else "", **form})

    def bring(self, path: str, page: str, files: list[Path]) -> str:
        """Files for a form of a page; where it leads."""
        token, edge = TOKEN.search(page), "bestendig-edge"
        body = _part(edge, 'name="csrfmiddlewaretoken"', (token[1] if token else "").encode())
        body += b"".join(
            _part(edge, f'name="files"; filename="{each.name}"', each.read_bytes()) for each in files
        )
        kind = f"multipart/form-data; boundary={edge}"
        self._ask("POST", path, body + f"--{edge}--\r\n".encode(), kind)
        return self.led_to

    def _ask(
        self, method: str, path: str, form: dict[str, str] | bytes | None = None, kind: str = FORM
    ) -> tuple[int, str]:
        """One request; cookies are kept."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is not None:
            headers["Content-Type"] = kind
        connection.request(method, path, urlencode(form) if isinstance(form, dict) else form, headers)
        response = connection.getresponse()
        body = response.read().decode("utf-8", "replace")
        for cookie in response.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        connection.close()
        self.led_to = response.headers.get("Location", "")
        return response.status, body


class Crowd:
    """Everybody together: which pages were seen before, and how long each took."""

    def __init__(self, port: int, think: float, until: float, only: str = "") -> None:
        self.port, self.think, self.until, self.only = port, think, until, only
        self.lock, self.seen = Lock(), set[str]()
        self.times: dict[str, list[float]] = {"fresh": [], "cache": []}
        self.slowest: dict[str, float] = {}
        self.errors: list[str] = []

    def walk(self, number: int) -> None:
        """One visitor until the end."""
        chance, who = random.Random(number), PEOPLE[number % len(PEOPLE)]
        visitor = Visitor(self.port, who)
        time.sleep(chance.uniform(0, self.think))
        try:
            page = visitor.sign_in()
            while time.monotonic() < self.until:
                time.sleep(chance.expovariate(1 / self.think))
                path = self.only or chance.choice(_links(page) or ["/"])
                page = self._timed(visitor, path) or visitor.get("/")[1]
        except OSError as fault:
            with self.lock:
                self.errors.append(f"{who}: {fault!r}")

    def _timed(self, visitor: Visitor, path: str) -> str:
        """A page, with its time; nothing where it is not for this person."""
        begun = time.perf_counter()
        status, page = visitor.get(path)
        took = time.perf_counter() - begun
        with self.lock:
            key = f"{visitor.who} {path}"
            self.times["cache" if key in self.seen else "fresh"].append(took)
            self.seen.add(key)
            self.slowest[path] = max(took, self.slowest.get(path, 0.0))
            if status >= 500:
                self.errors.append(f"{status} {path}")
        return page if status == 200 else ""


def _links(page: str) -> list[str]:
    """The links of a page that lead to pages."""
    found = (unescape(each) for each in LINK.findall(page))
    return [each for each in found if not FILES.search(each) and not each.startswith(NOT)]


def visit(port: int, n: int, think: float, seconds: float) -> dict[str, object]:
    """`n` people for so long: times of pages seen before and of fresh ones, and what went wrong."""
    return _together(Crowd(port, think, time.monotonic() + seconds), n)


def fetch(port: int, n: int, think: float, seconds: float) -> dict[str, object]:
    """The floor: the same people who only fetch the stylesheet."""
    return _together(Crowd(port, think, time.monotonic() + seconds, "/static/ui/bestendig.css"), n)


def deliver(port: int, files: list[Path]) -> None:
    """The application manager delivers files and says that they may be taken in."""
    ronald = Visitor(port, "ronald")
    ronald.sign_in()
    home = ronald.get("/gegevens/")[1]
    if "van-ons/" in home:
        ronald.post("/gegevens/van-ons/", home)
    place = ronald.bring("/gegevens/aanleveren/", ronald.get("/gegevens/aanleveren/")[1], files)
    for _ in range(200):
        page = ronald.get(place)[1]
        if "inlezen/" in page:
            break
        time.sleep(1)
    status, _ = ronald.post(f"{place}inlezen/", page)
    if status != 302:
        raise OSError(f"the files were not taken in: {status}")


def _part(edge: str, name: str, content: bytes) -> bytes:
    """One part of a form with files."""
    head = f"--{edge}\r\nContent-Disposition: form-data; {name}\r\n\r\n"
    return head.encode() + content + b"\r\n"


def _together(crowd: Crowd, n: int) -> dict[str, object]:
    """What they lived through."""
    threads = [Thread(target=crowd.walk, args=(number,)) for number in range(n)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {
        "n": sum(map(len, crowd.times.values())),
        "errors": crowd.errors[:10],
        "n_errors": len(crowd.errors),
        **{f"p95_{name}": _percentile(found) for name, found in crowd.times.items()},
        "slowest": dict(sorted(crowd.slowest.items(), key=lambda each: -each[1])[:8]),
    }


def _percentile(times: list[float], share: float = 0.95) -> float:
    """The time within which that share of the pages came."""
    ordered = sorted(times)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0
