"""Walking the workplace as a role: every link from the first page, with what each page is made of."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.test import Client
from django.urls import Resolver404, resolve

LEFT_ALONE = ("taal=",)
MOST_OF_A_ROUTE = 4
"""So many pages of one route are opened in a role: a list of fifty figures is one kind of page."""


@dataclass
class Page:
    """One page as it was answered: its links, how it is built, what every page must have."""

    who: str
    address: str
    status: int
    content: str = ""
    links: list[str] = field(default_factory=list)
    headings: int = 0
    title: str = ""
    language: str = ""
    shape: str = ""
    came_from: str = ""

    @property
    def route(self) -> str:
        """The name of its route."""
        return resolve(urlsplit(self.address).path).url_name or ""


class Reader(HTMLParser):
    """Reads a page into what is asked of it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.tags, self.inside, self.in_main, self.in_svg = page, [], "", False, False

    def handle_starttag(self, tag, attrs):
        """One element: a link, a title, a heading, or a part of the shape."""
        said = dict(attrs)
        self.inside = tag
        self.in_main = self.in_main or tag == "main"
        self.in_svg = self.in_svg or tag == "svg"
        if self.in_main and not self.in_svg:
            self.tags.append(f"{tag}.{said.get('class') or ''}")
        if tag == "html":
            self.page.language = said.get("lang") or ""
        if tag == "h1":
            self.page.headings += 1
        if tag == "a" and said.get("href"):
            self.page.links.append(urljoin(self.page.address, said["href"]))

    def handle_data(self, data):
        """Words; those of the title are kept."""
        if self.inside == "title":
            self.page.title += data

    def handle_endtag(self, tag):
        """The end of an element."""
        self.inside = ""
        self.in_main = self.in_main and tag != "main"
        self.in_svg = self.in_svg and tag != "svg"

    def shape(self):
        """How the page is built, a thing that occurs more often counted once."""
        return " ".join(dict.fromkeys(self.tags))


def opened(client: Client, who: str, address: str, came_from: str = "") -> Page:
    """One page, read; files are not read but must be there."""
    response = client.get(address, follow=True)
    last = response.redirect_chain[-1][0] if response.redirect_chain else address
    page = Page(who, last, response.status_code, came_from=came_from)
    if response.headers.get("Content-Type", "").startswith("text/html"):
        page.content = response.content.decode()
        reader = Reader(page)
        reader.feed(page.content)
        page.shape = reader.shape()
    return page


def walked(client: Client, who: str, start: str = "/") -> list[Page]:
    """Every page that can be reached by links, so many of a route at most."""
    found, seen, to_see, n_of = [], {start}, [(start, "")], {}
    while to_see:
        address, came_from = to_see.pop(0)
        page = opened(client, who, address, came_from)
        found.append(page)
        for link in dict.fromkeys(map(cleaned, page.links)):
            if link and link not in seen:
                route = kind_of(link)
                n_of[route] = n_of.get(route, 0) + 1
                seen.add(link)
                if n_of[route] <= MOST_OF_A_ROUTE:
                    to_see.append((link, address))
    return found


def kind_of(address: str) -> str:
    """What a route is called, with numbers and names left out; addresses with a question apart."""
    path = urlsplit(address)
    try:
        return f"{resolve(path.path).url_name}?{re.sub(r'=[^&]*', '', path.query)}"
    except Resolver404:
        return address


def cleaned(link: str) -> str:
    """The link without its place on the page; empty for what leads elsewhere or only changes the language."""
    parts = urlsplit(link)
    if parts.netloc or parts.scheme not in ("", "http") or any(each in parts.query for each in LEFT_ALONE):
        return ""
    return parts.path + (f"?{parts.query}" if parts.query else "")
