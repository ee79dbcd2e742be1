"""Made from grammar/address.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, parameter, terminal
from sipmsg.parsing.compiled._terminals import DISPLAY_NAME, GEN_VALUE, QUOTED_STRING, SIP_CLEAN_MSG_ID, SIP_INSTANCE

b_address = builder("address")
b_bracketed_address = builder("bracketed_address")
b_comma_list = builder("comma_list")
b_contact_param = builder("contact_param")
b_contact_star = builder("contact_star")
b_from_ = builder("from_")
b_name_addr = builder("name_addr")
b_p_charge_info = builder("p_charge_info")
b_parameters = builder("parameters")
b_referred_by = builder("referred_by")
b_reg_id = builder("reg_id")
b_to = builder("to")
n_addr_spec = nested("addr_spec")
p_contact_params = parameter("contact_params")
p_generic_param = parameter("generic_param")
p_referredby_param = parameter("referredby_param")
p_tag_param = parameter("tag_param")
t_display_name = terminal("DISPLAY_NAME")
t_gen_value = terminal("GEN_VALUE")
t_quoted_string = terminal("QUOTED_STRING")
t_sip_clean_msg_id = terminal("SIP_CLEAN_MSG_ID")
t_sip_instance = terminal("SIP_INSTANCE")
t_uint = terminal("UINT")


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = match.groups()
        values += (p_contact_params(g[0], g[1], t_gen_value),)
    return values


def _each_1_finditer(text: str, at: int = 0) -> Any:
    global each_1_finditer
    each_1_finditer = re.compile('(?>[ \t\r\n]*,[ \t\r\n]*)(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?>(?:(?>((?>\\*))|(?!(?>\\*)(?!' + DISPLAY_NAME + '))(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))())((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)').finditer
    return each_1_finditer(text, at)


each_1_finditer: Any = _each_1_finditer


def each_1(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_1_finditer(text):
        g = match.groups()
        values += (b_contact_param((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[4] is None else (g[1] if g[1] is not None else (t_display_name(g[2]) if g[2] is not None else t_quoted_string(g[3])))), n_addr_spec(g[5]))), b_parameters(*each_0(g[7]))),)
    return values


def _read_contact_match(text: str, at: int = 0) -> Any:
    global read_contact_match
    read_contact_match = re.compile('(?>(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?>(?:(?>((?>\\*))|(?!(?>\\*)(?!' + DISPLAY_NAME + '))(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))())((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?>(?:(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?>(?:(?>(?:(?>\\*))|(?!(?>\\*)(?!' + DISPLAY_NAME + '))(?:' + DISPLAY_NAME + ')|(?:' + QUOTED_STRING + "))(?:))?+(?>[ \t\r\n]*<)(?:(?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))(?:))(?:(?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+))*+)\\Z()|((?>\\*))\\Z)\\Z').match
    return read_contact_match(text, at)


read_contact_match: Any = _read_contact_match


def read_contact(text: str) -> Any:
    match = read_contact_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_comma_list(b_contact_param((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[4] is None else (g[1] if g[1] is not None else (t_display_name(g[2]) if g[2] is not None else t_quoted_string(g[3])))), n_addr_spec(g[5]))), b_parameters(*each_0(g[7]))), *each_1(g[8])) if g[9] is not None else b_contact_star(g[10]))


def _each_2_finditer(text: str, at: int = 0) -> Any:
    global each_2_finditer
    each_2_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_2_finditer(text, at)


each_2_finditer: Any = _each_2_finditer


def each_2(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_2_finditer(text):
        g = match.groups()
        values += (p_tag_param(g[0], g[1], t_gen_value),)
    return values


def _read_from__match(text: str, at: int = 0) -> Any:
    global read_from__match
    read_from__match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_from__match(text, at)


read_from__match: Any = _read_from__match


def read_from_(text: str) -> Any:
    match = read_from__match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_from_((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_2(g[5])))


def _read_index_val_match(text: str, at: int = 0) -> Any:
    global read_index_val_match
    read_index_val_match = re.compile('((?>(?:0|[1-9][0-9]*)(?:\\.(?:0|[1-9][0-9]*))*))\\Z').match
    return read_index_val_match(text, at)


read_index_val_match: Any = _read_index_val_match


def read_index_val(text: str) -> Any:
    match = read_index_val_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _each_3_finditer(text: str, at: int = 0) -> Any:
    global each_3_finditer
    each_3_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_3_finditer(text, at)


each_3_finditer: Any = _each_3_finditer


def each_3(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_3_finditer(text):
        g = match.groups()
        values += (p_generic_param(g[0], g[1], t_gen_value),)
    return values


def _each_4_finditer(text: str, at: int = 0) -> Any:
    global each_4_finditer
    each_4_finditer = re.compile('(?>[ \t\r\n]*,[ \t\r\n]*)(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)').finditer
    return each_4_finditer(text, at)


each_4_finditer: Any = _each_4_finditer


def each_4(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_4_finditer(text):
        g = match.groups()
        values += (b_bracketed_address(b_name_addr((None if g[2] is None else (t_display_name(g[0]) if g[0] is not None else t_quoted_string(g[1]))), n_addr_spec(g[3])), b_parameters(*each_3(g[4]))),)
    return values


def _read_p_associated_uri_match(text: str, at: int = 0) -> Any:
    global read_p_associated_uri_match
    read_p_associated_uri_match = re.compile('(?:(?:(?>[ \t\r\n]*,[ \t\r\n]*))?+(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?:(?>(?:' + DISPLAY_NAME + ')|(?:' + QUOTED_STRING + "))(?:))?+(?>[ \t\r\n]*<)(?:(?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)(?:(?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+))*+))?+\\Z').match
    return read_p_associated_uri_match(text, at)


read_p_associated_uri_match: Any = _read_p_associated_uri_match


def read_p_associated_uri(text: str) -> Any:
    match = read_p_associated_uri_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (None if g[3] is None else b_comma_list(b_bracketed_address(b_name_addr((None if g[2] is None else (t_display_name(g[0]) if g[0] is not None else t_quoted_string(g[1]))), n_addr_spec(g[3])), b_parameters(*each_3(g[4]))), *each_4(g[5])))


def _read_p_called_party_id_match(text: str, at: int = 0) -> Any:
    global read_p_called_party_id_match
    read_p_called_party_id_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_called_party_id_match(text, at)


read_p_called_party_id_match: Any = _read_p_called_party_id_match


def read_p_called_party_id(text: str) -> Any:
    match = read_p_called_party_id_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_address((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_3(g[5])))


def _read_p_charge_info_match(text: str, at: int = 0) -> Any:
    global read_p_charge_info_match
    read_p_charge_info_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))\\Z|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + '))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)\\Z)\\Z').match
    return read_p_charge_info_match(text, at)


read_p_charge_info_match: Any = _read_p_charge_info_match


def read_p_charge_info(text: str) -> Any:
    match = read_p_charge_info_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_p_charge_info(n_addr_spec(g[0])) if g[0] is not None else b_p_charge_info(b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))))


def _read_p_profile_key_match(text: str, at: int = 0) -> Any:
    global read_p_profile_key_match
    read_p_profile_key_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_profile_key_match(text, at)


read_p_profile_key_match: Any = _read_p_profile_key_match


def read_p_profile_key(text: str) -> Any:
    match = read_p_profile_key_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_address((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_3(g[5])))


def _read_permission_missing_match(text: str, at: int = 0) -> Any:
    global read_permission_missing_match
    read_permission_missing_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_permission_missing_match(text, at)


read_permission_missing_match: Any = _read_permission_missing_match


def read_permission_missing(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_permission_missing_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_address((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_3(g[5]))))
        if g[6] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_refer_to_match(text: str, at: int = 0) -> Any:
    global read_refer_to_match
    read_refer_to_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_refer_to_match(text, at)


read_refer_to_match: Any = _read_refer_to_match


def read_refer_to(text: str) -> Any:
    match = read_refer_to_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_address((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_3(g[5])))


def _each_5_finditer(text: str, at: int = 0) -> Any:
    global each_5_finditer
    each_5_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_5_finditer(text, at)


each_5_finditer: Any = _each_5_finditer


def each_5(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_5_finditer(text):
        g = match.groups()
        values += (p_referredby_param(g[0], g[1], t_gen_value),)
    return values


def _read_referred_by_match(text: str, at: int = 0) -> Any:
    global read_referred_by_match
    read_referred_by_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_referred_by_match(text, at)


read_referred_by_match: Any = _read_referred_by_match


def read_referred_by(text: str) -> Any:
    match = read_referred_by_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_referred_by((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_5(g[5])))


def _read_reg_id_match(text: str, at: int = 0) -> Any:
    global read_reg_id_match
    read_reg_id_match = re.compile('((?>[0-9]+))\\Z').match
    return read_reg_id_match(text, at)


read_reg_id_match: Any = _read_reg_id_match


def read_reg_id(text: str) -> Any:
    match = read_reg_id_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_reg_id(t_uint(g[0]))


def _read_reply_to_match(text: str, at: int = 0) -> Any:
    global read_reply_to_match
    read_reply_to_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_reply_to_match(text, at)


read_reply_to_match: Any = _read_reply_to_match


def read_reply_to(text: str) -> Any:
    match = read_reply_to_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_address((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_3(g[5])))


def _read_sip_clean_msg_id_match(text: str, at: int = 0) -> Any:
    global read_sip_clean_msg_id_match
    read_sip_clean_msg_id_match = re.compile('(' + SIP_CLEAN_MSG_ID + ')\\Z').match
    return read_sip_clean_msg_id_match(text, at)


read_sip_clean_msg_id_match: Any = _read_sip_clean_msg_id_match


def read_sip_clean_msg_id(text: str) -> Any:
    match = read_sip_clean_msg_id_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_sip_clean_msg_id(g[0])


def _read_sip_instance_match(text: str, at: int = 0) -> Any:
    global read_sip_instance_match
    read_sip_instance_match = re.compile('(' + SIP_INSTANCE + ')\\Z').match
    return read_sip_instance_match(text, at)


read_sip_instance_match: Any = _read_sip_instance_match


def read_sip_instance(text: str) -> Any:
    match = read_sip_instance_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_sip_instance(g[0])


def _read_to_match(text: str, at: int = 0) -> Any:
    global read_to_match
    read_to_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_to_match(text, at)


read_to_match: Any = _read_to_match


def read_to(text: str) -> Any:
    match = read_to_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_to((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_2(g[5])))
