"""Made from grammar/authentication.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, only, parameter, terminal
from sipmsg.parsing.compiled._terminals import QUOTED_STRING, SECOND_CHALLENGE

b_auth_params = builder("auth_params")
b_authentication_info = builder("authentication_info")
b_bearer_challenge = builder("bearer_challenge")
b_bearer_credentials = builder("bearer_credentials")
b_comma_list = builder("comma_list")
b_digest_challenge = builder("digest_challenge")
b_digest_credentials = builder("digest_credentials")
b_domain = builder("domain")
b_other_challenge = builder("other_challenge")
b_other_credentials = builder("other_credentials")
b_second_challenge = builder("second_challenge")
n_addr_spec = nested("addr_spec")
n_request_uri = nested("request_uri")
p_ainfo = parameter("ainfo")
p_bearer_cln = parameter("bearer_cln")
p_dig_resp = parameter("dig_resp")
p_digest_cln = parameter("digest_cln")
t_bearer_error = terminal("BEARER_ERROR")
t_bearer_scope = terminal("BEARER_SCOPE")
t_nc_value = terminal("NC_VALUE")
t_quoted_string = terminal("QUOTED_STRING")
t_request_digest = terminal("REQUEST_DIGEST")
t_stale = terminal("STALE")


def _read_authentication_info_match(text: str, at: int = 0) -> Any:
    global read_authentication_info_match
    read_authentication_info_match = re.compile('((?>(?i:(?:nextnonce|qop|rspauth|cnonce|nc))))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_authentication_info_match(text, at)


read_authentication_info_match: Any = _read_authentication_info_match


def read_authentication_info(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_authentication_info_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(p_ainfo(g[0], (g[1] if g[1] is not None else g[2]), (t_quoted_string if g[1] is not None else None)))
        if g[3] is None:
            return b_authentication_info(b_auth_params(*values))
        at = match.end()


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile('(?>[ \t\r\n]*,[ \t\r\n]*)(?>(' + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))").finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = match.groups()
        values += ((b_second_challenge(g[0], (t_quoted_string(g[1]) if g[1] is not None else g[2])) if g[0] is not None else p_dig_resp(g[3], (g[4] if g[4] is not None else g[5]), (t_quoted_string if g[4] is not None else None))),)
    return values


def _each_1_finditer(text: str, at: int = 0) -> Any:
    global each_1_finditer
    each_1_finditer = re.compile('(?>[ \t\r\n]*,[ \t\r\n]*)(?>(' + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))").finditer
    return each_1_finditer(text, at)


each_1_finditer: Any = _each_1_finditer


def each_1(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_1_finditer(text):
        g = match.groups()
        values += ((b_second_challenge(g[0], (t_quoted_string(g[1]) if g[1] is not None else g[2])) if g[0] is not None else only(g[3], (t_quoted_string(g[4]) if g[4] is not None else g[5]))),)
    return values


def _read_authorization_match(text: str, at: int = 0) -> Any:
    global read_authorization_match
    read_authorization_match = re.compile('(?>(?>(?i:Bearer))(?>[ \t\r\n]+)((?>[A-Za-z0-9\\-._~+\\/]+=*))|(?>(?i:Digest))(?>[ \t\r\n]+)(?>(' + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+)()|(?!(?>(?i:Bearer))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))(?!(?>(?i:Digest))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]+)(?>(" + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+))\\Z").match
    return read_authorization_match(text, at)


read_authorization_match: Any = _read_authorization_match


def read_authorization(text: str) -> Any:
    match = read_authorization_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_bearer_credentials(g[0]) if g[0] is not None else (b_digest_credentials(b_auth_params((b_second_challenge(g[1], (t_quoted_string(g[2]) if g[2] is not None else g[3])) if g[1] is not None else p_dig_resp(g[4], (g[5] if g[5] is not None else g[6]), (t_quoted_string if g[5] is not None else None))), *each_0(g[7]))) if g[8] is not None else b_other_credentials(g[9], b_auth_params((b_second_challenge(g[10], (t_quoted_string(g[11]) if g[11] is not None else g[12])) if g[10] is not None else only(g[13], (t_quoted_string(g[14]) if g[14] is not None else g[15]))), *each_1(g[16])))))


def _read_authz_server_match(text: str, at: int = 0) -> Any:
    global read_authz_server_match
    read_authz_server_match = re.compile('(?>")((?>(?i:https:\\/\\/[^"<>\\\\\x00- ]+)))(?>")\\Z').match
    return read_authz_server_match(text, at)


read_authz_server_match: Any = _read_authz_server_match


def read_authz_server(text: str) -> Any:
    match = read_authz_server_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return n_addr_spec(g[0])


def _read_bearer_error_match(text: str, at: int = 0) -> Any:
    global read_bearer_error_match
    read_bearer_error_match = re.compile('((?>"[ !#-\\[\\]-~]+"))\\Z').match
    return read_bearer_error_match(text, at)


read_bearer_error_match: Any = _read_bearer_error_match


def read_bearer_error(text: str) -> Any:
    match = read_bearer_error_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_bearer_error(g[0])


def _read_bearer_scope_match(text: str, at: int = 0) -> Any:
    global read_bearer_scope_match
    read_bearer_scope_match = re.compile('((?>"[!#-\\[\\]-~]+(?: [!#-\\[\\]-~]+)*"))\\Z').match
    return read_bearer_scope_match(text, at)


read_bearer_scope_match: Any = _read_bearer_scope_match


def read_bearer_scope(text: str) -> Any:
    match = read_bearer_scope_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_bearer_scope(g[0])


def _read_digest_uri_match(text: str, at: int = 0) -> Any:
    global read_digest_uri_match
    read_digest_uri_match = re.compile('(?>")((?>[^"<>\\\\\x00- ]+))(?>")\\Z').match
    return read_digest_uri_match(text, at)


read_digest_uri_match: Any = _read_digest_uri_match


def read_digest_uri(text: str) -> Any:
    match = read_digest_uri_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return n_request_uri(g[0])


def _each_2_finditer(text: str, at: int = 0) -> Any:
    global each_2_finditer
    each_2_finditer = re.compile('(?>(?: +(?:\r?\n[ \t]+)?|\r?\n[ \t]+))((?>[^"<>\\\\\x00- ]+))').finditer
    return each_2_finditer(text, at)


each_2_finditer: Any = _each_2_finditer


def each_2(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_2_finditer(text):
        g = (match[1],)
        values += (n_request_uri(g[0]),)
    return values


def _read_domain_match(text: str, at: int = 0) -> Any:
    global read_domain_match
    read_domain_match = re.compile('(?>")((?>[^"<>\\\\\x00- ]+))((?:(?>(?: +(?:\r?\n[ \t]+)?|\r?\n[ \t]+))(?:(?>[^"<>\\\\\x00- ]+)))*+)(?>")\\Z').match
    return read_domain_match(text, at)


read_domain_match: Any = _read_domain_match


def read_domain(text: str) -> Any:
    match = read_domain_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_domain(n_request_uri(g[0]), *each_2(g[1]))


def _read_nc_value_match(text: str, at: int = 0) -> Any:
    global read_nc_value_match
    read_nc_value_match = re.compile('((?>[0-9a-f]{8}))\\Z').match
    return read_nc_value_match(text, at)


read_nc_value_match: Any = _read_nc_value_match


def read_nc_value(text: str) -> Any:
    match = read_nc_value_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_nc_value(g[0])


def _each_3_finditer(text: str, at: int = 0) -> Any:
    global each_3_finditer
    each_3_finditer = re.compile('(?>[ \t\r\n]*,[ \t\r\n]*)(?>(' + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))").finditer
    return each_3_finditer(text, at)


each_3_finditer: Any = _each_3_finditer


def each_3(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_3_finditer(text):
        g = match.groups()
        values += ((b_second_challenge(g[0], (t_quoted_string(g[1]) if g[1] is not None else g[2])) if g[0] is not None else p_bearer_cln(g[3], (g[4] if g[4] is not None else g[5]), (t_quoted_string if g[4] is not None else None))),)
    return values


def _each_4_finditer(text: str, at: int = 0) -> Any:
    global each_4_finditer
    each_4_finditer = re.compile('(?>[ \t\r\n]*,[ \t\r\n]*)(?>(' + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))").finditer
    return each_4_finditer(text, at)


each_4_finditer: Any = _each_4_finditer


def each_4(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_4_finditer(text):
        g = match.groups()
        values += ((b_second_challenge(g[0], (t_quoted_string(g[1]) if g[1] is not None else g[2])) if g[0] is not None else p_digest_cln(g[3], (g[4] if g[4] is not None else g[5]), (t_quoted_string if g[4] is not None else None))),)
    return values


def _read_proxy_authenticate_match(text: str, at: int = 0) -> Any:
    global read_proxy_authenticate_match
    read_proxy_authenticate_match = re.compile('(?>(?>(?i:Bearer))(?>[ \t\r\n]+)(?>(' + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+)()|(?>(?i:Digest))(?>[ \t\r\n]+)(?>(" + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+)()|(?!(?>(?i:Bearer))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))(?!(?>(?i:Digest))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]+)(?>(" + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+))\\Z").match
    return read_proxy_authenticate_match(text, at)


read_proxy_authenticate_match: Any = _read_proxy_authenticate_match


def read_proxy_authenticate(text: str) -> Any:
    match = read_proxy_authenticate_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_bearer_challenge(b_auth_params((b_second_challenge(g[0], (t_quoted_string(g[1]) if g[1] is not None else g[2])) if g[0] is not None else p_bearer_cln(g[3], (g[4] if g[4] is not None else g[5]), (t_quoted_string if g[4] is not None else None))), *each_3(g[6]))) if g[7] is not None else (b_digest_challenge(b_auth_params((b_second_challenge(g[8], (t_quoted_string(g[9]) if g[9] is not None else g[10])) if g[8] is not None else p_digest_cln(g[11], (g[12] if g[12] is not None else g[13]), (t_quoted_string if g[12] is not None else None))), *each_4(g[14]))) if g[15] is not None else b_other_challenge(g[16], b_auth_params((b_second_challenge(g[17], (t_quoted_string(g[18]) if g[18] is not None else g[19])) if g[17] is not None else only(g[20], (t_quoted_string(g[21]) if g[21] is not None else g[22]))), *each_1(g[23])))))


def _read_proxy_authorization_match(text: str, at: int = 0) -> Any:
    global read_proxy_authorization_match
    read_proxy_authorization_match = re.compile('(?>(?>(?i:Bearer))(?>[ \t\r\n]+)((?>[A-Za-z0-9\\-._~+\\/]+=*))|(?>(?i:Digest))(?>[ \t\r\n]+)(?>(' + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+)()|(?!(?>(?i:Bearer))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))(?!(?>(?i:Digest))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]+)(?>(" + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+))\\Z").match
    return read_proxy_authorization_match(text, at)


read_proxy_authorization_match: Any = _read_proxy_authorization_match


def read_proxy_authorization(text: str) -> Any:
    match = read_proxy_authorization_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_bearer_credentials(g[0]) if g[0] is not None else (b_digest_credentials(b_auth_params((b_second_challenge(g[1], (t_quoted_string(g[2]) if g[2] is not None else g[3])) if g[1] is not None else p_dig_resp(g[4], (g[5] if g[5] is not None else g[6]), (t_quoted_string if g[5] is not None else None))), *each_0(g[7]))) if g[8] is not None else b_other_credentials(g[9], b_auth_params((b_second_challenge(g[10], (t_quoted_string(g[11]) if g[11] is not None else g[12])) if g[10] is not None else only(g[13], (t_quoted_string(g[14]) if g[14] is not None else g[15]))), *each_1(g[16])))))


def _each_5_finditer(text: str, at: int = 0) -> Any:
    global each_5_finditer
    each_5_finditer = re.compile("(?>[ \t\r\n]*,[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))").finditer
    return each_5_finditer(text, at)


each_5_finditer: Any = _each_5_finditer


def each_5(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_5_finditer(text):
        g = (match[1],)
        values += (g[0],)
    return values


def _read_qop_options_match(text: str, at: int = 0) -> Any:
    global read_qop_options_match
    read_qop_options_match = re.compile('(?>")((?>(?i:[A-Za-z0-9\\-.!%*_+`\'~]+)))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`\'~]+))))*+)(?>")\\Z').match
    return read_qop_options_match(text, at)


read_qop_options_match: Any = _read_qop_options_match


def read_qop_options(text: str) -> Any:
    match = read_qop_options_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_comma_list(g[0], *each_5(g[1]))


def _read_request_digest_match(text: str, at: int = 0) -> Any:
    global read_request_digest_match
    read_request_digest_match = re.compile('((?>"[0-9a-f]*"))\\Z').match
    return read_request_digest_match(text, at)


read_request_digest_match: Any = _read_request_digest_match


def read_request_digest(text: str) -> Any:
    match = read_request_digest_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_request_digest(g[0])


def _read_stale_match(text: str, at: int = 0) -> Any:
    global read_stale_match
    read_stale_match = re.compile('((?>(?i:(?:true|false))))\\Z').match
    return read_stale_match(text, at)


read_stale_match: Any = _read_stale_match


def read_stale(text: str) -> Any:
    match = read_stale_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_stale(g[0])


def _read_userhash_match(text: str, at: int = 0) -> Any:
    global read_userhash_match
    read_userhash_match = re.compile('(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))\\Z").match
    return read_userhash_match(text, at)


read_userhash_match: Any = _read_userhash_match


def read_userhash(text: str) -> Any:
    match = read_userhash_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (t_quoted_string(g[0]) if g[0] is not None else g[1])


def _read_www_authenticate_match(text: str, at: int = 0) -> Any:
    global read_www_authenticate_match
    read_www_authenticate_match = re.compile('(?>(?>(?i:Bearer))(?>[ \t\r\n]+)(?>(' + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+)()|(?>(?i:Digest))(?>[ \t\r\n]+)(?>(" + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+)()|(?!(?>(?i:Bearer))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))(?!(?>(?i:Digest))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]+)(?>(" + SECOND_CHALLENGE + ')(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:" + SECOND_CHALLENGE + ')(?>(?:' + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))|(?!" + SECOND_CHALLENGE + ")(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))))*+))\\Z").match
    return read_www_authenticate_match(text, at)


read_www_authenticate_match: Any = _read_www_authenticate_match


def read_www_authenticate(text: str) -> Any:
    match = read_www_authenticate_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_bearer_challenge(b_auth_params((b_second_challenge(g[0], (t_quoted_string(g[1]) if g[1] is not None else g[2])) if g[0] is not None else p_bearer_cln(g[3], (g[4] if g[4] is not None else g[5]), (t_quoted_string if g[4] is not None else None))), *each_3(g[6]))) if g[7] is not None else (b_digest_challenge(b_auth_params((b_second_challenge(g[8], (t_quoted_string(g[9]) if g[9] is not None else g[10])) if g[8] is not None else p_digest_cln(g[11], (g[12] if g[12] is not None else g[13]), (t_quoted_string if g[12] is not None else None))), *each_4(g[14]))) if g[15] is not None else b_other_challenge(g[16], b_auth_params((b_second_challenge(g[17], (t_quoted_string(g[18]) if g[18] is not None else g[19])) if g[17] is not None else only(g[20], (t_quoted_string(g[21]) if g[21] is not None else g[22]))), *each_1(g[23])))))
