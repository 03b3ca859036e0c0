"""People who click through the workplace: each signs in, thinks, follows a link, reads, thinks again."""

import random
import re
import time
from html import unescape
from http.client import HTTPConnection
from threading import Lock, Thread
from urllib.parse import urlencode

PEOPLE = ("henk", "noor", "frits", "esther", "marijke", "ronald")
LINK = re.compile(r'<a [^>]*href="(/[^"#?]*)"')
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')
FILES = re.compile(r"\.(pdf|docx|xlsx|csv|json|ics|zip|xml)$")
NOT = ("/static/", "/uitloggen/")


class Visitor:
    """One person in one browser."""

    def __init__(self, port: int, who: str) -> None:
        self.port, self.who, self.cookies = port, who, dict[str, str]()

    def sign_in(self) -> str:
        """Take a seat; the start page."""
        token = TOKEN.search(self.get("/inloggen/")[1])
        assert token, "the sign-in page has a form"
        status, _ = self._ask("POST", f"/oefenen/{self.who}/", {"csrfmiddlewaretoken": token[1], "next": "/"})
        assert status == 302, status
        return self.get("/")[1]

    def get(self, path: str) -> tuple[int, str]:
        """A page."""
        return self._ask("GET", path)

    def _ask(self, method: str, path: str, form: dict[str, str] | None = None) -> tuple[int, str]:
        """One request; cookies are kept."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, urlencode(form) if form else None, headers)
        response = connection.getresponse()
        body = response.read().decode("utf-8", "replace")
        for cookie in response.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        connection.close()
        return response.status, body


class Crowd:
    """Everybody together: which pages were seen before, and how long each took."""

    def __init__(self, port: int, think: float, until: float, sign_in: str) -> None:
        self.port, self.think, self.until, self.sign_in = port, think, until, sign_in
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
                path = chance.choice(_links(page) or ["/"])
                page = self._timed(visitor, path) or visitor.get("/")[1]
        except (OSError, AssertionError) as fault:
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
    """`n` people for so many seconds; the times of pages seen before and of fresh ones, and what went wrong."""
    crowd = Crowd(port, think, time.monotonic() + seconds, "/inloggen/")
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
