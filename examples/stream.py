"""A SIP server and its client over TCP on this machine: python examples/stream.py."""

import asyncio

import sipmsg
from sipmsg import KeepAlive, StreamParser

REQUEST = (
    b"OPTIONS sip:127.0.0.1 SIP/2.0\r\n"
    b"Via: SIP/2.0/TCP 127.0.0.1;branch=z9hG4bK-%d\r\n"
    b"Max-Forwards: 70\r\n"
    b"From: <sip:client@127.0.0.1>;tag=1\r\n"
    b"To: <sip:127.0.0.1>\r\n"
    b"Call-ID: stream@127.0.0.1\r\n"
    b"CSeq: %d OPTIONS\r\n"
    b"Content-Length: 0\r\n"
    b"\r\n"
)


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request of one connection, and every ping (RFC 5626 section 3.5.1)."""
    parser = StreamParser()
    try:
        while data := await reader.read(4096):
            for event in parser.feed(data):
                if event is KeepAlive.PING:
                    writer.write(bytes(KeepAlive.PONG))
                elif isinstance(event, sipmsg.Request):
                    writer.write(bytes(event.respond(200, headers={"Allow": "OPTIONS"})))
            await writer.drain()
    except sipmsg.SipError as error:
        # Where the next message begins cannot be known: the connection has to go (RFC 3261 section 18.3).
        print("server:", error)
    finally:
        writer.close()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
        sent = b"".join(REQUEST % (number, number) for number in (1, 2, 3))
        # However TCP cuts the stream, the same messages come out of it.
        for start in range(0, len(sent), 100):
            writer.write(sent[start : start + 100])
            await writer.drain()
        parser = StreamParser()
        waiting = {1, 2, 3}
        while waiting and (data := await reader.read(4096)):
            for event in parser.feed(data):
                if isinstance(event, sipmsg.Response) and event.cseq is not None:
                    print(event.status_code, event.reason_phrase, "for", event.cseq)
                    waiting.discard(event.cseq.sequence)
        # Hang up, and wait for the server to do so.
        writer.write_eof()
        await reader.read()
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
