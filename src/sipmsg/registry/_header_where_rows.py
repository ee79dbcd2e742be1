"""The rows of ``header_where`` as a table, and what is to be said of some of them."""

METHODS = (
    "ACK",
    "BYE",
    "CANCEL",
    "INVITE",
    "OPTIONS",
    "REGISTER",
    "PRACK",
    "UPDATE",
    "SUBSCRIBE",
    "NOTIFY",
    "REFER",
    "MESSAGE",
    "PUBLISH",
    "INFO",
)
"""What the columns of cells stand for."""

SOURCES = {
    "a": "RFC 3261 Tables 2 and 3",
    "b": "RFC 3262 Tables 1 and 2",
    "c": "RFC 3311 Tables 1 and 2",
    "d": "RFC 3265 §7.1 (obsoleted)",
    "e": "RFC 3515 §2.2",
    "f": "RFC 3428 Tables 1 and 2",
    "g": "RFC 3903 Tables 2 and 3",
    "h": "RFC 6086 Table 1",
}
"""What the letters in the column of sources stand for."""

# Under the name of each header field its rows: where, proxy, one cell for each of METHODS (a point means that
# no source fills it), sources: a run of letters of SOURCES, and others in words, separated by semicolons.
#   where           proxy AC BY CA IN OP RG PR UP SU NO RF ME PU IF  sources
TABLE = """
Accept
    R               .     -  o  -  o  m* o  o  o  o  o  o  -  o  o   abcdefgh
    2xx             .     -  -  -  o  m* o  -  o  -  -  -  -  -  .   abcdefg
    415             .     -  c  -  c  c  c  c  c  o  o  c  m* m* o   abcdefgh
Accept-Contact
    R               ar    o  o  o  o  o  -  o  o  o  o  o  o  .  o   RFC 3841 Figures 2 and 3
Accept-Encoding
    R               .     -  o  -  o  o  o  o  o  o  o  o  -  o  o   abcdefgh
    2xx             .     -  -  -  o  m* o  -  o  -  -  -  -  -  o   abcdefgh
    415             .     -  c  -  c  c  c  c  c  o  o  c  m* m* c   abcdefgh
Accept-Language
    R               .     -  o  -  o  o  o  o  o  o  o  o  -  o  o   abcdefgh
    2xx             .     -  -  -  o  m* o  -  o  -  -  -  -  -  o   abcdefgh
    415             .     -  c  -  c  c  c  c  c  o  o  c  m* m* o   abcdefgh
Accept-Resource-Priority
    2xx,417         .     .  .  .  .  .  .  .  .  .  .  .  .  .  o   h
    200             amdr  -  o  o  o  o  o  o  o  o  o  o  o  o  o   RFC 4412 §3.3
    417             amdr  -  o  o  o  o  o  o  o  o  o  o  o  o  o   RFC 4412 §3.3
Alert-Info
    R               ar    -  -  -  o  -  -  -  .  -  -  .  -  .  .   abdf
    180             ar    -  -  -  o  -  -  -  .  -  -  .  -  .  .   abdf
    (any)           .     .  .  .  .  .  .  .  -  .  .  -  .  -  -   cegh
    101-199         ar    .  .  .  o  .  .  .  .  .  .  .  .  .  .   RFC 7462 §4.1 (text)
AlertMsg-Error
    101-699         .     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 8876 §5.2 (text)
    425             .     -  m  -  m  m  m  m  m  m  m  m  m  m  m   RFC 8876 §5.1 (text)
Allow
    R               .     -  o  -  o  o  o  o  o  o  o  o  o  o  o   abcdfghe
    2xx             .     -  o  -  m* m* o  o  o  o  o  .  o  .  .   abcdf
    r               .     -  o  -  o  o  o  o  o  o  o  o  o  o  o   abcdfghe
    405             .     -  m  -  m  m  m  m  m  m  m  m  m  m  m   abcdefgh
Allow-Events
    (any)           .     .  .  .  .  .  .  .  -  .  .  .  .  .  .   c
    R               .     o  o  -  o  o  o  o  .  o  o  .  .  o  .   g; RFC 3265 §7.2 (obsoleted)
    489             .     -  -  -  -  -  -  -  .  m  m  .  .  m  .   g; RFC 3265 §7.2 (obsoleted)
    2xx             .     -  o  -  o  o  o  o  .  o  o  .  .  .  .   RFC 3265 §7.2 (obsoleted)
Answer-Mode
    R               .     .  .  .  o  .  .  .  .  .  .  .  .  .  .   RFC 5373 §3 (text)
    200             .     .  .  .  o  .  .  .  .  .  .  .  .  .  .   RFC 5373 §5 (text)
Authentication-Info
    2xx             .     -  o  -  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
Authorization
    R               .     o  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
Call-ID
    c               r     m  m  m  m  m  m  m  m  m  m  m  m  m  m   abcdefgh
Call-Info
    (any)           ar    -  -  -  o  o  o  -  o  .  .  -  o  o  o   abcefgh
    608             ar    .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 8688 §3.1 (text)
Contact
    R               .     o  -  -  m  o  o  -  m  m  m  m  -  -  .   abcdefg
    1xx             .     -  -  -  o  -  -  -  o  o  o  -  -  -  .   abcdefg
    2xx             .     -  -  -  m  o  o  -  m  m  o  m  -  -  .   abcdefg
    3xx             d     -  o  -  o  o  o  o  o  m  m  .  o  o  .   abcdfg
    485             .     -  o  -  o  o  o  o  o  o  o  .  o  o  .   abcdfg
    3-6xx           .     .  .  .  .  .  .  .  .  .  .  o  .  .  .   e
    (any)           .     .  .  .  .  .  .  .  .  .  .  .  .  .  -   h
    400-699         .     .  .  .  o  .  .  .  .  .  .  .  .  .  .   RFC 3261 §13.2.2.3 (text)
Content-Disposition
    (any)           .     o  o  -  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
Content-Encoding
    (any)           .     o  o  -  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
Content-ID
    (any)           .     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 8262 §3 (text)
Content-Language
    (any)           .     o  o  -  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
Content-Length
    (any)           ar    t  t  t  t  t  t  t  t  t  t  o  t  t  o   abcdefgh
Content-Type
    (any)           .     *  *  -  *  *  *  *  *  *  *  *  *  *  *   abcdefgh
CSeq
    c               r     m  m  m  m  m  m  m  m  m  m  m  m  m  m   abcdefgh
Date
    (any)           a     o  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
Error-Info
    300-699         a     -  o  o  o  o  o  o  o  o  o  .  o  o  .   abcdfg
    3-6xx           .     .  .  .  .  .  .  .  .  .  .  o  .  .  .   e
    3xx-6xx         .     .  .  .  .  .  .  .  .  .  .  .  .  .  o   h
Event
    (any)           .     .  .  .  .  .  .  .  -  .  .  .  .  .  .   c
    R               .     -  -  -  -  -  -  -  .  m  m  .  .  m  .   g; RFC 3265 §7.2 (obsoleted)
    2xx             .     -  -  -  -  -  -  -  .  -  o  .  .  .  .   RFC 6446 §9.3
Expires
    (any)           .     -  -  -  o  -  o  -  -  o  -  .  o  o  -   abcdfgh
    2xx             .     .  .  .  .  .  .  .  .  m  -  .  .  m  .   dg
    R               .     .  .  .  .  .  .  .  .  .  .  o  .  .  .   e
Feature-Caps
    (any)           amd   .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 6809 §4.2 (text)
Flow-Timer
    2xx             a     .  .  .  .  .  o  .  .  .  .  .  .  .  .   RFC 5626 §5.4 and §6 (text)
From
    c               r     m  m  m  m  m  m  m  m  m  m  m  m  m  m   abcdefgh
Geolocation
    R               .     .  o  .  o  o  o  .  o  o  o  o  o  o  o   h; RFC 6442 §4.1 (text)
    424             .     .  o  .  o  o  o  .  o  o  o  o  o  o  o   RFC 6442 §4.1 (text)
Geolocation-Error
    r               .     .  .  .  .  .  .  .  .  .  .  .  .  .  o   h
    101-699         .     .  o  .  o  o  o  .  o  o  o  o  o  o  o   RFC 6442 §4.4 (text)
    424             .     .  m  .  m  m  m  .  m  m  m  m  m  m  m   RFC 6442 §4.3 (text)
Geolocation-Routing
    (any)           .     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 6442 §4.2 (text)
History-Info
    R               amdr  .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 7044 §5 (text)
    101-699         .     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 7044 §5 (text)
Identity
    R               a     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 8224 §4 (text)
In-Reply-To
    R               .     -  -  -  o  -  -  -  .  -  -  .  o  -  .   abdfg
    (any)           .     .  .  .  .  .  .  .  -  .  .  -  .  .  .   ce
Info-Package
    R               .     -  -  -  -  -  -  -  -  -  -  -  -  .  m*  RFC 6086 Table 2
Join
    R               .     -  -  -  o  -  -  -  -  -  -  -  -  -  -   RFC 3911 §7.1
Max-Breadth
    R               am    o  o  o  o  o  o  o  o  o  o  o  o  o  -   h; RFC 5393 §5.3.3 (text)
Max-Forwards
    R               amr   m  m  m  m  m  m  m  m  m  m  m  m  m  o   abcdefgh
MIME-Version
    (any)           .     o  o  -  o  o  o  o  o  o  o  o  .  o  o   abcdegh
Min-Expires
    423             .     -  -  -  -  -  m  -  .  m  -  .  .  m  .   abdg
    (any)           .     .  .  .  .  .  .  .  -  .  .  -  .  .  -   ceh
Min-SE
    R               amr   -  -  -  o  -  -  -  o  -  -  .  .  .  .   RFC 4028 Table 1
    422             .     -  -  -  m  -  -  -  m  -  -  .  .  .  .   RFC 4028 Table 1
Organization
    (any)           ar    -  -  -  o  o  o  -  o  o  -  o  o  o  -   abcdefgh
P-Access-Network-Info
    (any)           dr    -  o  -  o  o  o  o  o  o  o  o  o  o  o   RFC 7315 §5.7 (text)
P-Answer-State
    18x,2xx         ar    -  -  -  o  -  -  -  -  -  -  -  -  -  -   RFC 4964 Table 1
P-Asserted-Identity
    (any)           adr   -  o  -  o  o  -  -  -  o  o  o  .  .  -   RFC 3325 §9
P-Asserted-Service
    R               admr  -  -  -  o  o  -  -  -  o  -  o  o  o  -   RFC 6050 Tables 1 and 2
P-Associated-URI
    2xx             .     .  .  .  .  .  o  .  .  .  .  .  .  .  .   RFC 7315 §5.7 (text)
P-Called-Party-ID
    (any)           amr   .  .  .  o  o  .  .  .  o  .  .  o  o  .   RFC 7315 §5.7 (text)
P-Charging-Function-Addresses
    (any)           adr   -  o  -  o  o  o  o  o  o  o  o  o  o  o   RFC 7315 §5.7 (text)
P-Charging-Vector
    (any)           admr  o  o  -  o  o  o  o  o  o  o  o  o  o  o   RFC 7315 §5.7 (text)
P-DCS-Billing-Info
    (any)           admr  -  -  -  o  -  -  -  -  -  -  -  -  -  -   RFC 5503 §7.1
P-DCS-LAES
    (any)           adr   -  -  -  o  -  -  -  -  -  -  -  -  -  -   RFC 5503 §8.1
P-DCS-OSPS
    R               dr    -  -  -  o  -  -  -  o  -  -  -  -  -  -   RFC 5503 §6.1
P-DCS-Redirect
    (any)           adr   -  -  -  o  -  -  -  -  -  -  -  -  -  -   RFC 5503 §8.1
P-DCS-Trace-Party-ID
    R               dmr   -  -  -  o  -  -  -  -  -  -  -  -  -  -   RFC 5503 §5.1
P-Early-Media
    R               amr   -  -  -  o  -  -  o  o  .  .  .  .  .  .   RFC 5009 Table 1
    18x             amr   -  -  -  o  -  -  -  -  .  .  .  .  .  .   RFC 5009 Table 1
    2xx             amr   -  -  -  -  -  -  o  o  .  .  .  .  .  .   RFC 5009 Table 1
P-Media-Authorization
    R               ad    o  -  -  o  -  -  o  o  -  -  .  .  .  -   RFC 3313 Table 1
    2xx             ad    -  -  -  o  -  -  o  o  -  -  .  .  .  -   RFC 3313 Table 1
    101-199         ad    -  -  -  o  -  -  .  .  .  .  .  .  .  .   RFC 3313 Table 1
P-Preferred-Identity
    (any)           adr   -  o  -  o  o  -  -  -  o  o  o  .  .  -   RFC 3325 §9
P-Preferred-Service
    R               dr    -  -  -  o  o  -  -  -  o  -  o  o  o  -   RFC 6050 Tables 1 and 2
P-Refused-URI-List
    403             .     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 5318 §6 (text)
P-Visited-Network-ID
    (any)           ad    -  -  -  o  o  o  o  o  o  o  o  o  o  o   RFC 7315 §5.7 (text)
Path
    R               ar    -  -  -  -  -  o  .  .  .  .  .  .  .  .   RFC 3327 §4
    2xx             .     -  -  -  -  -  o  .  .  .  .  .  .  .  .   RFC 3327 §4
Permission-Missing
    470             .     -  m* -  m* m* m* m* m* m* m* m* m* m* m*  RFC 5360 §5.9.2 (text)
Policy-Contact
    R               a     -  -  -  c  -  -  c  c  -  -  -  -  -  -   RFC 6794 Tables 1 and 2
    488             a     -  -  -  c  -  -  c  c  -  -  -  -  -  -   RFC 6794 Tables 1 and 2
Policy-ID
    R               rd    -  -  -  c  -  -  c  c  -  -  -  -  -  -   RFC 6794 Tables 1 and 2
Priority
    R               ar    -  -  -  o  -  -  -  .  o  -  -  o  o  -   abdefgh
    (any)           .     .  .  .  .  .  .  .  -  .  .  .  .  .  .   c
Priv-Answer-Mode
    R               .     .  .  .  o  .  .  .  .  .  .  .  .  .  .   RFC 5373 §3 (text)
    200             .     .  .  .  o  .  .  .  .  .  .  .  .  .  .   RFC 5373 §5 (text)
Privacy
    (any)           amrd  o  o  o  o  o  o  o  o  o  o  .  o  .  o   h; RFC 3323 §4.2
Proxy-Authenticate
    407             ar    -  m  -  m  m  m  m  m  m  m  m  m  m  m   abcdefgh
    401             ar    -  o  o  o  o  o  o  o  .  .  o  o  o  o   abcefgh
Proxy-Authorization
    R               dr    o  o  -  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
Proxy-Require
    R               ar    -  o  -  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
RAck
    R               .     -  -  -  -  -  -  m  -  -  -  .  .  .  .   cd; RFC 3262 Table 3
Reason
    R               .     .  .  .  .  .  .  .  .  .  .  .  .  .  o   h
    101-699         .     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 6432 §3 (text)
    199             .     .  .  .  m  .  .  .  .  .  .  .  .  .  .   RFC 6228 §5 (text)
Record-Route
    R               ar    o  o  o  o  o  -  o  o  o  o  o  .  .  o   abcdeh
    2xx,18x         mr    -  o  o  o  o  -  o  o  .  .  o  .  .  o   abceh
    2xx,401,484     .     .  .  .  .  .  .  .  .  o  o  .  .  .  .   d
    (any)           ar    .  .  .  .  .  .  .  .  .  .  .  -  -  .   fg
Recv-Info
    R               .     -  -  -  m  -  o  o  o  -  -  -  -  .  -   RFC 6086 Table 2
    2xx             .     -  -  -  o** -  -  o*** o*** -  -  -  -  .  -   RFC 6086 Table 2
    1xx             .     -  -  -  o** -  -  -  -  -  -  -  -  .  -   RFC 6086 Table 2
    469             .     -  -  -  -  -  -  -  -  -  -  -  -  .  m*  RFC 6086 Table 2
    r               .     -  -  -  o  -  -  o  o  -  -  -  -  .  -   RFC 6086 Table 2
Refer-Events-At
    2xx             .     .  .  .  .  .  .  .  .  .  .  o  .  .  .   RFC 7614 §4.8 (text)
Refer-Sub
    R,2xx           .     -  -  -  -  -  -  -  -  -  -  o  -  -  -   RFC 4488 §4 (non-normative table)
Refer-To
    R               .     -  -  -  -  -  -  .  .  .  .  m  .  .  .   RFC 3515 §2.1 and §2.2
Referred-By
    R               .     -  o  -  o  o  o  .  .  .  .  .  .  .  o   h; RFC 3892 §3
Reject-Contact
    R               ar    o  o  o  o  o  -  o  o  o  o  o  o  .  o   RFC 3841 Figures 2 and 3
Replaces
    R               .     -  -  -  o  -  -  -  -  -  -  -  -  -  -   RFC 3891 §6.1
Reply-To
    (any)           .     -  -  -  o  -  -  -  -  -  -  -  o  -  .   abcdefg
Request-Disposition
    R               ar    o  o  o  o  o  o  o  o  o  o  o  o  .  o   h; RFC 3841 Figures 2 and 3
Require
    (any)           ar    -  c  -  c  c  c  c  c  o  o  c  c  o  o   abcdefgh
Resource-Priority
    (any)           .     .  .  .  .  .  .  .  .  .  .  .  .  .  o   h
    R               amdr  o  o  o  o  o  o  o  o  o  o  o  o  o  o   RFC 4412 §3.3
Retry-After
    404,413,480,486 .     -  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
    500,503         .     -  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
    600,603         .     -  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
    R               .     .  .  .  .  .  .  .  .  .  .  .  .  .  -   h
Route
    R               adr   c  c  c  c  c  c  c  c  c  c  c  o  c  o   abcdefgh
RSeq
    (any)           .     .  .  .  .  .  .  .  -  .  .  .  .  .  .   c
    1xx             .     -  -  -  o  -  -  -  .  o  o  .  .  .  .   d; RFC 3262 Table 3
Security-Client
    R               ard   -  o  -  o  o  o  -  o  o  o  .  o  .  o   h; RFC 3329 Table 1
Security-Server
    421,494         .     -  o  -  o  o  o  -  o  o  o  .  o  .  o   h; RFC 3329 Table 1
Security-Verify
    R               ard   -  o  -  o  o  o  -  o  o  o  .  o  .  o   h; RFC 3329 Table 1
Server
    r               .     -  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
Service-Route
    2xx             ar    -  -  -  -  -  o  -  .  .  .  .  .  .  .   RFC 3608 §5
Session-Expires
    R               amr   -  -  -  o  -  -  -  o  -  -  .  .  .  .   RFC 4028 Table 1
    2xx             ar    -  -  -  o  -  -  -  o  -  -  .  .  .  .   RFC 4028 Table 1
Session-ID
    (any)           .     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 7989 §5 (text)
SIP-ETag
    2xx             .     -  -  -  -  -  -  -  -  -  -  -  -  m  -   RFC 3903 Tables 4, 5 and 6
    R               .     .  .  .  .  .  .  .  .  .  o  .  .  .  .   RFC 5839 §6 (text)
SIP-If-Match
    R               .     -  -  -  -  -  -  -  -  -  -  -  -  o  -   RFC 3903 Tables 4, 5 and 6
Subject
    R               .     -  -  -  o  -  -  -  .  -  -  -  o  o  o   abdefgh
    (any)           .     .  .  .  .  .  .  .  -  .  .  .  .  .  .   c
Subscription-State
    (any)           .     .  .  .  .  .  .  .  -  .  .  .  .  .  .   c
    R               .     -  -  -  -  -  -  -  .  -  m  .  .  .  .   RFC 3265 §7.2 (obsoleted)
Supported
    R               .     -  o  o  m* o  o  o  o  o  o  o  .  o  o   abcdghe
    2xx             .     -  o  o  m* m* o  o  o  o  o  o  .  o  o   abcdghe
    101-199         .     .  .  .  o  .  .  .  .  .  .  .  .  .  .   RFC 4916 §4.2 (text)
Suppress-If-Match
    R               .     .  .  .  .  .  .  .  .  o  .  .  .  .  .   RFC 5839 §7.2 (text)
Target-Dialog
    R               .     -  -  -  o  -  -  -  -  o  -  o  -  -  -   RFC 4538 Figures 3 and 4
Timestamp
    (any)           .     o  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
To
    c               r     m  m  m  m  m  m  m  m  m  m  m  m  m  m   abcdefgh
Trigger-Consent
    R               .     .  .  .  .  .  .  .  .  .  .  .  .  .  .   RFC 5360 §5.11 (text)
Unsupported
    420             .     -  m  -  m  m  m  m  m  o  o  o  o  o  o   abcdefgh
User-Agent
    (any)           .     o  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
User-to-User
    R               .     .  o  .  o  .  .  .  .  .  .  .  .  .  .   RFC 7433 §4.1 (text)
    101-399         .     .  o  .  o  .  .  .  .  .  .  .  .  .  .   RFC 7433 §4.1 (text)
Via
    R               amr   m  m  m  m  m  m  m  m  m  m  m  m  m  m   acfgbdeh
    rc              dr    m  m  m  m  m  m  m  m  m  m  m  m  m  m   acfgbdeh
Warning
    r               .     -  o  o  o  o  o  o  o  o  o  o  o  o  o   abcdefgh
    R               .     .  .  .  .  .  .  .  .  -  o  .  .  .  .   d
WWW-Authenticate
    401             ar    -  m  -  m  m  m  m  m  m  m  m  m  m  m   abcdefgh
    407             ar    -  o  -  o  o  o  .  o  .  .  o  o  o  o   acefgh
"""

NOTES = {
    ("Alert-Info", "101-199"): "widens the RFC 3261 180-only row",
    ("AlertMsg-Error", "101-699"): "any response except 100",
    ("Allow", "R"): "REF table spells 'Rr'",
    ("Allow", "r"): "REF table spells 'Rr'",
    ("Allow-Events", "R"): "RFC 6665 §8.2.2: MAY be in any request or response",
    ("Allow-Events", "489"): "RFC 6665 dropped the table and has no MUST for SUB/NOT",
    ("Call-Info", "608"): "MUST unless abuse indicators; purpose=jwscard",
    ("Contact", "400-699"): (
        "4xx-6xx to INVITE may carry a Contact with more about the error; Table 2 has no such row"
    ),
    ("Event", "2xx"): "RFC 6665 §8.2.1 forbids Event in responses; RFC 6446 defines this one use",
    ("Feature-Caps", ""): "proxy letters derived from the text",
    ("Flow-Timer", "2xx"): "only when Require carries outbound",
    ("Geolocation-Error", "101-699"): "any response except 100",
    ("History-Info", "R"): "proxy letters are from obsoleted RFC 4244",
    ("History-Info", "101-699"): "any response except 100",
    ("Identity", "R"): "RFC 4474 table: all methods but CANCEL",
    ("Max-Breadth", "R"): "MUST in every proxied request, exactly one",
    ("P-Access-Network-Info", ""): "proxy letters from obsoleted RFC 3455",
    ("P-Called-Party-ID", ""): "all responses to these methods; proxy letters from obsoleted RFC 3455",
    ("P-Charging-Function-Addresses", ""): "at most one instance",
    ("P-Charging-Vector", ""): "at most one instance",
    ("P-Refused-URI-List", "403"): "no other response",
    ("P-Visited-Network-ID", ""): "proxy letters from obsoleted RFC 3455",
    ("Permission-Missing", "470"): "SHOULD",
    ("Reason", "101-699"): ("Q.850 causes in any response except 100; other protocols only where the code says so"),
    ("Recv-Info", "2xx"): (
        "o** mandatory in one reliable 18x/2xx when the INVITE had Recv-Info; o*** mandatory when the "
        "request had Recv-Info"
    ),
    ("Refer-Events-At", "2xx"): "mandatory when the REFER required explicitsub",
    ("RSeq", "1xx"): "never in 100 (RFC 3262 §3)",
    ("SIP-ETag", "R"): "NOTIFY requests carry an entity-tag; not a response use",
    ("Supported", "R"): "REF table spells 'R,2xx'",
    ("Supported", "2xx"): "REF table spells 'R,2xx'",
    ("Supported", "101-199"): ("dialog-forming 1xx carry Supported: from-change; Table 3 lists R and 2xx only"),
    ("User-to-User", "101-399"): "end-to-end responses only: 1xx except 100, 2xx, 3xx",
    ("Via", "R"): "PRA/SUB/NOT tables spell the row as 'Via c'; REF/INF tables leave 'where' empty for Via",
    ("Via", "rc"): "PRA/SUB/NOT tables spell the row as 'Via c'; REF/INF tables leave 'where' empty for Via",
}
"""Notes by header field and where-column."""
