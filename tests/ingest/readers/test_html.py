"""Web pages: the content and nothing around it, as headings, paragraphs, items and rows."""

from __future__ import annotations

import pytest

from convenor.ingest.readers import read


@pytest.fixture
def page(write):
    """Reads a page whose body is given."""

    def page(body, head=""):
        return read(write("page.html", f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()))

    return page


def test_only_the_content_of_a_page_is_read(page):
    document = page(
        """<div class="cookie-banner"><p>We use cookies</p></div><a class="skip-link" href="#c">Skip to content</a>
        <header><p>Council name</p></header><nav><ul><li>Home</li></ul></nav><div role="search">Find</div>
        <form><main id="c"><h1>Meeting of 3 May</h1><ol class="breadcrumb"><li>Home</li></ol>
        <p>The board met.<script>alert("x")</script><style>p { color: red }</style></p>
        <noscript>Turn on scripts</noscript>
        <template><p>Not yet</p></template><p hidden>hidden one</p><p style="color:red; display : none">hidden two</p>
        <p aria-hidden="true">hidden three</p><span class="sr-only">opens in a new window</span>
        <aside>See also</aside><button>Share</button><select><option>May</option></select></main></form>
        <footer>Contact us</footer><!-- a remark -->"""
    )
    assert document.text == "Meeting of 3 May\nThe board met."


def test_a_page_without_main_gives_its_body_without_the_frame(page):
    document = page(
        "<header><p>Council</p></header><nav>Home</nav><div><h2>Minutes</h2><p>The board met.</p></div>"
        "<footer>End</footer>"
    )
    assert document.text == "Minutes\nThe board met."


def test_a_form_around_the_whole_page_is_kept(page, words):
    assert "plan for roofs" in page(f"<form><div>{words('roofs')}</div><input value='x'></form>").text


@pytest.mark.parametrize("class_name", ["share-of-care", "cookies"])
def test_a_name_like_a_banner_is_not_enough_to_drop_the_content(page, words, class_name):
    assert "plan for roofs" in page(f"<div class='{class_name}'><p>{words('roofs')}</p></div><p>End.</p>").text


def test_the_title_is_the_heading_that_the_title_element_repeats(page):
    assert (
        page("<main><h1>Meeting of 3 May</h1><p>x y</p></main>", "<title>Meeting of 3 May | Council</title>").title
        == "Meeting of 3 May"
    )
    assert page("<main><h2>Minutes</h2></main>", "<title>Council minutes</title>").title == "Council minutes"
    assert page("<main><h1>Minutes</h1></main>").title == "Minutes"
    assert page("<p>The board met.</p>").title == "page"


def test_a_heading_outside_the_content_is_not_lost(page):
    document = page("<div class='hero'><h1>Meeting of 3 May</h1></div><main><p>The board met.</p></main>")
    assert document.text == "Meeting of 3 May\nThe board met."


def test_headings_have_levels_and_marks(page):
    document = page("<h1>Rules</h1><h2>5. Quorum</h2><h3><button>Deputies</button></h3><p>5.1. Five members.</p>")
    assert [(b.kind, b.level, b.marker, document.text[b.start : b.end]) for b in document.blocks] == [
        ("heading", 1, "", "Rules"),
        ("heading", 2, "5.", "Quorum"),
        ("heading", 3, "", "Deputies"),
        ("item", 2, "5.1.", "Five members."),
    ]


def test_lists_have_levels_and_numbers(page, said):
    document = page(
        """<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p><p>More of it</p></li></ul>
        <ol start="3"><li>Four<li value="7">Five<li>Six</ol>
        <ol type="a"><li>Seven</ol><ol type="I" start="4"><li>Eight</ol><ol reversed><li>Nine<li>Ten</ol>"""
    )
    assert said(document).marked() == [
        ("•", "One", 1), ("•", "Two", 2), ("•", "Three", 1), ("3.", "Four", 1), ("7.", "Five", 1), ("8.", "Six", 1),
        ("a.", "Seven", 1), ("IV.", "Eight", 1), ("2.", "Nine", 1), ("1.", "Ten", 1),
    ]  # fmt: skip
    assert said(document).of("paragraph") == ["More of it"]


def test_tables_have_cells_headers_and_merged_cells_once(page, said):
    document = page(
        """<table><caption>Members</caption><thead><tr><th>Name</th><th>Role</th><th>From</th></tr></thead>
        <tr><td>Ada Brook</td><td rowspan="2">Chairs</td><td>May</td></tr><tr><td>Ben Crane</td><td>June</td></tr>
        <tr><td colspan="3">Parish seats</td></tr><tr><th>Cleo Dunn</th><td>Clerk</td><td></td></tr></table>"""
    )
    assert said(document).rows() == [
        ("Name", "Role", "From"), ("Ada Brook", "Chairs", "May"), ("Ben Crane", "", "June"), ("Parish seats", "", ""),
        ("Cleo Dunn", "Clerk", ""),
    ]  # fmt: skip
    assert [block.header for block in document.blocks if block.kind == "row"] == [True, False, False, False, False]
    assert said(document).of("paragraph") == ["Members"]


def test_two_tables_have_two_numbers(page):
    table = "<table><tr><td>Ada Brook<td>Chair</table>"
    assert [block.table for block in page(table + "<p>and</p>" + table).blocks if block.kind == "row"] == [1, 2]


def test_tables_that_only_lay_out_are_paragraphs(page, said):
    document = page(
        "<table><tr><td><p>First</p><p>Second</p></td></tr><tr><td>Third</td></tr></table>"
        "<table role='presentation'><tr><td>Left</td><td>Right</td></tr></table>"
    )
    assert said(document).of("paragraph") == ["First", "Second", "Third", "Left", "Right"]


def test_an_agenda_set_as_a_table_becomes_headings_and_paragraphs(page, words):
    rows = "".join(
        f"<tr><td>{n}.</td><td><p><strong>{title}</strong></p><p>{words('roofs')}</p>"
        "<p>RESOLVED: that it be so.</p></td></tr>"
        for n, title in ((1, "Welcome"), (2, "Homes"))
    )
    document = page(f"<table>{rows}</table>")
    kinds = [(b.kind, b.marker, document.text[b.start : b.end][:12]) for b in document.blocks]
    assert kinds[:3] == [
        ("heading", "1.", "Welcome"),
        ("paragraph", "", "The board lo"),
        ("paragraph", "", "RESOLVED: th"),
    ]
    assert kinds[3] == ("heading", "2.", "Homes")


def test_terms_and_what_is_said_of_them_are_rows(page, said):
    document = page("<dl><dt>Quorum<dd>Five members<dt>Chair<dt>Deputy<dd>Chosen yearly<dd>Unpaid</dl>")
    assert said(document).rows() == [("Quorum", "Five members"), ("Chair Deputy", "Chosen yearly"), ("", "Unpaid")]


def test_line_breaks_part_entries_but_not_sentences(page, said):
    document = page(
        "<p>Ada Brook<br>Ben Crane<br/>Cleo Dunn</p><p>The board met<br>in the hall.</p><p>One.<br><br>Two.</p>"
    )
    assert said(document).of() == ["Ada Brook", "Ben Crane", "Cleo Dunn", "The board met in the hall.", "One.", "Two."]


def test_words_are_glued_as_the_page_glues_them(page):
    document = page(
        "<p>co<b>operate</b> and <i>meet</i>\n\t in&nbsp;the <span>hall</span>.</p><div>Loose<p>text</p>around</div>"
    )
    assert document.text == "cooperate and meet in the hall.\nLoose\ntext\naround"


def test_bold_lines_over_text_are_headings(page):
    document = page("<p><strong>Next steps</strong></p><p>Write to the parishes.</p><p><b>All</b> of it.</p>")
    assert [(block.kind, block.bold) for block in document.blocks] == [
        ("heading", True),
        ("paragraph", False),
        ("paragraph", False),
    ]


def test_items_by_letter_go_on_below_text(page, said):
    html = (
        "<p>{}</p><p>None were sent.</p><p><b>{}</b></p><p>It was agreed.</p><p><b>{}</b></p><p>All were thanked.</p>"
    )
    marked = said(page(html.format("A. Apologies", "B. Newsletter", "C. Fundraising"))).marked()
    assert [(mark, text) for mark, text, _ in marked] == [
        ("A.", "Apologies"),
        ("B.", "Newsletter"),
        ("C.", "Fundraising"),
    ]


def test_initials_in_a_list_of_names_are_no_letters_of_items(page, said):
    marked = said(page("<p>A. Welcome</p><p>Present:</p><p>B. Kerr</p><p>D. Moss</p><p>B. Minutes</p>")).marked()
    assert [(mark, text) for mark, text, _ in marked] == [("A.", "Welcome"), ("B.", "Minutes")]
    marked = said(page("<p>A. Welcome</p><p>Those who came</p><p>B. Kerr</p><p>D. Moss</p>")).marked()
    assert [text for _, text, _ in marked] == ["Welcome"]


def test_the_initial_of_somebody_who_speaks_is_no_letter_of_an_item(page, said):
    marked = said(page("<p>A. Minutes</p><p>B. Kerr moved that they be agreed.</p><p>B. Roofs</p>")).marked()
    assert [text for _, text, _ in marked] == ["Minutes", "Roofs"]


def test_preformatted_text_keeps_its_lines(page, said):
    assert said(page("<pre>Ada Brook\nBen Crane</pre>")).of() == ["Ada Brook", "Ben Crane"]


def test_xhtml_with_a_declaration(write):
    start = b'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
    data = start + b"<body><p>The board met.</p></body></html>"
    assert read(write("page.htm", data)).text == "The board met."


def test_what_is_struck_out_is_left_out(page):
    document = page(
        '<p>The fees are <del>doubled</del><ins>held</ins>, <s>at once</s> <span style="text-decoration: line-through">soon</span>.</p>'
    )
    assert document.text == "The fees are held, ."


def test_menus_news_and_comments_beside_the_content_are_left_out(page):
    minutes = "<h1>Minutes</h1><p>The board agreed to buy a bench, and to thank all those who had cleared the snow from the path.</p>"
    document = page(
        '<div class="main-menu">Home News Contact</div><div class="latest-news">A mayor was elected.</div>'
        f'<div class="text">{minutes}</div><div class="comments-area">It was agreed years ago.</div>'
    )
    assert (
        document.text
        == "Minutes\nThe board agreed to buy a bench, and to thank all those who had cleared the snow from the path."
    )
    document = page(
        f'<div class="left"><p>A mayor was elected.</p></div><div class="entry-content">{minutes}</div><div class="right">Editor: Ann Bell</div>'
    )
    assert document.text.startswith("Minutes") and "mayor" not in document.text and "Editor" not in document.text


def test_what_builders_of_pages_wrap_around_each_part_is_kept(page, words):
    parts = "".join(f'<div class="page-widget page-widget-text"><p>{words(what)}</p></div>' for what in "abcdefgh")
    assert page(f"<div class='page'>{parts}</div>").text.count("plan for") == page(parts).text.count("plan for") == 8


def test_a_column_of_a_table_is_content_whatever_its_name(page):
    document = page(
        '<table><tr><th>Action</th><th class="comments">Comments</th></tr><tr><td>Mend the roof of the hall</td>'
        '<td class="comments">Done in May</td></tr></table><p>The next meeting is on 4 June in the hall, and all are welcome to it.</p>'
    )
    assert "Done in May" in document.text


def test_the_size_of_a_file_to_be_had_is_no_part_of_a_title(page):
    document = page('<h3>Needs Assessment <a href="x">PDF 2 MB</a></h3><p>The 3 MB limit holds.</p>')
    assert document.text == "Needs Assessment\nThe 3 MB limit holds."
