"""Calls that are unwanted or rejected (RFC 8197, RFC 8688)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.rule import Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange


@rule(
    "607-608-out-of-dialog",
    "INFO",
    scope="exchange",
    family="global-failure",
    codes="607,608",
    default=False,
    requirement="A 607 or 608 answers a request outside of a dialog.",
    message="end the dialog with BYE: {code} is meant for requests that begin one",
    rfc="RFC 8197",
    section="4",
    quote="INVITE, MESSAGE, SUBSCRIBE, or other out-of-dialog SIP request",
    notes="The tag in To of the request tells that it is inside of a dialog.",
    passes=exchange(request("INVITE"), response("607")),
    fails=exchange(request("INVITE", "To: <sip:bob@biloxi.example>;tag=a6c85cf"), response("607")),
)
def code_607_608_out_of_dialog(pair: Exchange) -> Result:
    to = pair.request.to
    if to is None or to.tag is None:
        return None
    code = pair.response.code
    return pair.response.at_start_line(str(code), code=code)
