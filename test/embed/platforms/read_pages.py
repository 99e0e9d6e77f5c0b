"""Reads pages from stdin as JSON and prints the text of their code blocks, as MkDocs Material and docutils read them."""

import json
import sys
from html.parser import HTMLParser

import markdown
from docutils.core import publish_doctree
from docutils.nodes import literal_block


class CodeBlocks(HTMLParser):
    """Text of each `code` element in a `pre` element."""

    def __init__(self):
        super().__init__()
        self.blocks = []
        self.elements = []

    def handle_starttag(self, tag, attrs):
        if tag in ("pre", "code"):
            self.elements.append(tag)
            if self.elements == ["pre", "code"]:
                self.blocks.append("")

    def handle_endtag(self, tag):
        if tag in ("pre", "code"):
            self.elements.pop()

    def handle_data(self, data):
        if self.elements == ["pre", "code"]:
            self.blocks[-1] += data


def read_mkdocs(page):
    html = markdown.markdown(
        page,
        extensions=["pymdownx.superfences", "pymdownx.tabbed", "pymdownx.highlight", "pymdownx.snippets"],
        extension_configs={
            "pymdownx.superfences": {"preserve_tabs": True},
            "pymdownx.tabbed": {"alternate_style": True},
            "pymdownx.highlight": {"use_pygments": False},
        },
    )
    parser = CodeBlocks()
    parser.feed(html)
    blocks = [block + "\n" for block in parser.blocks]
    return blocks if html.count('class="tabbed-block"') == len(blocks) else ["not in tabs"]


def read_rst(page):
    settings = {"syntax_highlight": "none", "halt_level": 2, "report_level": 2}
    tree = publish_doctree(page, settings_overrides=settings)
    return [block.astext() + "\n" for block in tree.findall(literal_block)]


READERS = {"mkdocs": read_mkdocs, "rst": read_rst}

json.dump([READERS[form](page) for form, page in json.load(sys.stdin)], sys.stdout)
