"""Option tags, which are compared without regard to case as all tokens are (RFC 3261 section 7.3.1)."""

from __future__ import annotations

from collections.abc import Iterable

from sipmsg.rules.view import View


def tags(*lists: Iterable[str]) -> set[str]:
    """Give the option tags of header field values, in lower case."""
    return {tag.lower() for values in lists for tag in values}


def supports(request: View, tag: str) -> bool:
    """Tell whether a request lists an option tag in Supported or Require.

    Who demands an extension supports it, whether Supported says so or not.
    """
    return tag in tags(request.supported, request.require)


def demands(view: View, tag: str) -> bool:
    """Tell whether a message lists an option tag in Require."""
    return tag in tags(view.require)
