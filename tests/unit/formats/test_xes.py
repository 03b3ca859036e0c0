"""Event logs: events become records; what is unsafe or broken is refused with its line."""

import pytest

LOG = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <string key="concept:name" value="naam van het log"/>
  <trace>
    <string key="concept:name" value="zaak 1"/>
    <event>
      <string key="concept:name" value="intake"/>
      <string key="org:resource" value="Zo&#235;"/>
      <date key="time:timestamp" value="2024-01-09T10:20:30+01:00"/>
    </event>
    <event>
      <string key="concept:name" value="bezoek"/>
      <int key="minuten" value="45"/>
    </event>
  </trace>
  <trace>
    <string key="concept:name" value="zaak 2"/>
  </trace>
</log>
"""
BOMB = '<!DOCTYPE log [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'
OUTSIDE = '<!DOCTYPE log SYSTEM "http://127.0.0.1:9/log.dtd">\n'
FILE = '<!DOCTYPE log [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'


def test_each_event_is_a_record_with_the_features_of_its_case(opened, scanned):
    raw = opened(LOG, "log.xes")
    assert raw.headers == ("case:concept:name", "concept:name", "org:resource", "time:timestamp", "minuten")
    assert scanned(raw) == [
        ("zaak 1", "intake", "Zoë", "2024-01-09T10:20:30+01:00", ""),
        ("zaak 1", "bezoek", "", "", "45"),
    ]
    assert [raw.line_of(1), raw.line_of(2)] == [8, 13]


def test_a_case_without_events_is_told(opened, issues):
    assert issues(opened(LOG, "log.xes")) == {"trace_empty": (1, (18,))}


def test_names_may_have_a_prefix(opened):
    prefixed = LOG.replace("<log", "<x:log").replace("</log", "</x:log").replace("xmlns=", "xmlns:x=")
    for tag in ("trace", "event", "string"):
        prefixed = prefixed.replace(f"<{tag}", f"<x:{tag}").replace(f"</{tag}", f"</x:{tag}")
    assert opened(prefixed, "log.xes").n_records == 2


def test_a_feature_of_a_feature_is_left_out_and_told(opened, issues):
    nested = LOG.replace('value="intake"/>', 'value="intake"><string key="x" value="y"/></string>')
    raw = opened(nested, "log.xes")
    assert "x" not in raw.headers
    assert issues(raw)["column_nested"] == (1, (9,))


def test_a_feature_of_the_case_behind_its_events_is_told(opened, issues):
    late = LOG.replace("  </trace>", '<string key="laat" value="x"/></trace>', 1)
    raw = opened(late, "log.xes")
    assert "case:laat" not in raw.headers
    assert issues(raw)["trace_attribute_late"] == (1, (17,))


def test_the_encoding_of_the_xml_is_followed(opened):
    content = LOG.replace("UTF-8", "ISO-8859-1").replace("&#235;", "ë").encode("latin-1")
    assert opened(content, "log.xes").sample[0]["org:resource"] == "Zoë"


@pytest.mark.parametrize("doctype", [BOMB, OUTSIDE, FILE])
def test_definitions_of_its_own_are_refused(refusal, doctype):
    error = refusal(LOG.replace("<log", doctype + "<log", 1), "log.xes")
    assert (error.code, error.where) == ("xml_entities", "log.xes:2")


def test_broken_xml_is_refused_with_its_line(refusal):
    error = refusal(LOG.replace("</event>", "</evnt>", 1), "log.xes")
    assert (error.code, error.where) == ("xml_invalid", "log.xes:12")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_log_cut_off_is_refused(refusal, share):
    assert refusal(LOG[: int(len(LOG) * share)], "log.xes").code == "file_cut_off"


def test_other_xml_is_no_log(refusal):
    assert refusal("<bericht><inhoud/></bericht>", "a.xml").code == "not_an_event_log"


def test_a_log_without_events_is_empty(refusal):
    assert refusal("<log><trace/></log>", "log.xes").code == "file_empty"


def test_a_tag_that_never_ends(refusal):
    assert refusal('<log><trace><string key="' + "x" * 3_000_000, "log.xes").code == "line_too_long"


def test_elements_within_elements_without_end(refusal):
    assert refusal("<log>" + "<list>" * 100_000, "log.xes").code == "xml_too_deep"


def test_too_many_different_features(refusal):
    features = "".join(f'<string key="k{number}" value="x"/>' for number in range(2_001))
    error = refusal(f"<log><trace><event>{features}</event></trace></log>", "log.xes")
    assert error.code == "too_many_columns"


def test_features_that_turn_up_late_are_columns_too(opened, scanned):
    early = '<event><string key="a" value="1"/></event>' * 60_000
    raw = opened(f'<log><trace>{early}<event><string key="b" value="2"/></event></trace></log>', "log.xes")
    assert (raw.headers, raw.n_records) == (("a", "b"), 60_001)
    assert scanned(raw)[0] == ("1", "")
    assert scanned(raw)[-1] == ("", "2")
