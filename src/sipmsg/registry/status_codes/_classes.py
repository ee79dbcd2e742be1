"""The six classes of status codes (RFC 3261 §7.2, §21)."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen


@frozen
class StatusClass:
    """One class of status codes, named by its first digit.

    >>> STATUS_CLASSES[4].name, STATUS_CLASSES[4].fallback
    ('Client Error', 400)
    """

    digit: int
    """1 to 6."""

    name: str
    """The name that RFC 3261 §7.2 gives it."""

    fallback: int
    """The code whose treatment an unknown code of the class gets (RFC 3261 §8.1.3.2)."""

    meaning: str
    next_step: str
    """What the UAC or proxy that receives it may do next."""

    notes: str

    @property
    def label(self) -> str:
        """The class as it is usually written, such as ``4xx``."""
        return f"{self.digit}xx"


STATUS_CLASSES: Mapping[int, StatusClass] = MappingProxyType(
    {
        1: StatusClass(
            1,
            "Provisional",
            183,
            meaning=(
                "The request was received and is being processed: further action is being performed and "
                "there is no definitive response yet (RFC 3261 §7.2, §21.1)."
            ),
            next_step=(
                "Wait for the final response. A request that got a 1xx may be cancelled (§9.1); an INVITE "
                "is no longer retransmitted (§17.1.1.2). A stateful proxy forwards 101 to 199 at once "
                "(§16.7 step 5)."
            ),
            notes=(
                "Such informational responses tell the progress of a call and travel end to end, all but "
                "100, which is for one hop. That they stop the retransmission of the INVITE is one effect "
                "of them, not what they mean. An INVITE may get any of them, other requests 100 only (RFC "
                "4320 §4.1). Every 101 to 199 to INVITE with a To tag makes an early dialog (RFC 3261 "
                "§12.1). They are not sent reliably unless 100rel is used (RFC 3262). A UAC must know 100 "
                "and 183; any other is taken as 183 (RFC 3261 §8.1.3.2)."
            ),
        ),
        2: StatusClass(
            2,
            "Success",
            200,
            meaning="The action was received, understood and accepted (RFC 3261 §7.2).",
            next_step=(
                "Go on: to a 2xx for INVITE the UAC sends ACK (§13.2.2.4). A proxy forwards it at once, "
                "every one of them for INVITE, and cancels the branches still pending (§16.7 steps 5 and "
                "10)."
            ),
            notes="More than one 2xx can answer an INVITE that forked, each with its own dialog.",
        ),
        3: StatusClass(
            3,
            "Redirection",
            300,
            meaning=(
                "Further action has to be taken, as a rule by the sender, to complete the request: it gives "
                "a new location or other services (RFC 3261 §7.2, §21.3)."
            ),
            next_step=(
                "The UAC may send the request to the contacts, best q value first and no URI twice "
                "(§8.1.3.4). A proxy may recurse on them instead of returning the response (§16.7 step 4)."
            ),
            notes=(
                "It is not for INVITE alone and not for redirect servers alone: any UAS may answer any "
                "method with it, and a registrar may redirect a REGISTER (§8.3, §10.3, §13.3.1.2). Contact "
                "never holds the Request-URI itself (§8.3)."
            ),
        ),
        4: StatusClass(
            4,
            "Client Error",
            400,
            meaning=(
                "The request has bad syntax or cannot be fulfilled at this server; a definite failure from "
                "this one server, and another may do better (RFC 3261 §7.2, §21.4)."
            ),
            next_step=(
                "The same request SHOULD NOT be sent again without modification (§21.4); §8.1.3.5 tells for "
                "which codes a modified one makes sense. That is leave to retry and no duty: a 403 is not "
                "repeated at all. A client with more targets tries the next one (§8.1.3.4), a proxy keeps "
                "it for the choice of the best response (§16.7 step 6)."
            ),
            notes=(
                "It comes from proxies, redirect servers and registrars as well as from a UAS, and the "
                "fault need not be the UAC's: 480 or 486 blame nobody. §21.4 calls the class Request "
                "Failure."
            ),
        ),
        5: StatusClass(
            5,
            "Server Error",
            500,
            meaning=(
                "The server failed to fulfil an apparently valid request because of an error of its own "
                "(RFC 3261 §7.2, §21.5)."
            ),
            next_step=(
                "The client may try other locations, which RFC 3261 says in words only for 503 (§21.5.4); a "
                "client with more targets tries the next one (§8.1.3.4). Retry-After, if there, says when "
                "this server may be tried again."
            ),
            notes=(
                "Of this class only 500 and 503 may carry Retry-After (§20.33). §21.5 calls the class Server Failure."
            ),
        ),
        6: StatusClass(
            6,
            "Global Failure",
            600,
            meaning=(
                "The request cannot be fulfilled at any server: it will fail wherever it is tried (RFC 3261 "
                "§7.2, §21.6)."
            ),
            next_step=(
                "Do not send the request elsewhere: a client with more targets stops, and a proxy MUST NOT "
                "create a new branch, cancels the pending ones and prefers it to all else (§16.7 steps 5 "
                "and 6)."
            ),
            notes=(
                "Only a server with definitive knowledge of the user, and not just of the one Request-URI, "
                "should send it; one without sends a 4xx such as 480, 486 or 488 (§21.6). A registrar never "
                "sends it (§10.3). Of this class only 600 and 603 may carry Retry-After (§20.33)."
            ),
        ),
    }
)
"""The classes by first digit."""
