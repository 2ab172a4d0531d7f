package kundcenter.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" java\tscript:alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<form action=https://evil.example><input name=a></form>",
        "<style>*{background:url(https://evil.example)}</style>",
        "<div style=\"background:url(https://evil.example)\">x</div>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<base href=\"https://evil.example/\">",
        "<img src=\"https://evil.example/a.png\">",
        "<p title='\"><script>alert(1)</script>'>x</p>",
        "<a title='\" onclick=\"alert(1)'>x</a>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<plaintext><script>alert(1)</script>",
      })
  void nothing_runs_and_nothing_is_fetched_T13(String payload) {
    var safe = safe(payload);
    var again = HtmlPage.of(safe);
    assertThat(again.select("script,style,iframe,form,input,svg,math,meta,base,link,object"))
        .isEmpty();
    for (var element : again.getAllElements())
      for (var attribute : element.attributes())
        assertThat(attribute.getKey()).isIn("href", "rel", "title", "alt", "src");
    for (var link : again.select("[href]"))
      assertThat(link.attr("href")).doesNotContainIgnoringCase("script:", "data:");
    assertThat(again.select("[src]")).isEmpty();
  }

  @Test
  void a_picture_is_one_of_the_mails_own_T14() {
    assertThat(SafeHtml.of(HtmlPage.of("<img src='cid:1' alt='kurva'>"), Set.of("1")))
        .isEqualTo("<img src=\"cid:1\" alt=\"kurva\">");
    assertThat(safe("<img src='cid:2'>")).isEqualTo("<img>");
  }

  @Test
  void a_link_leads_out_without_telling_from_where() {
    assertThat(safe("<a href='https://a.se/?x=1&amp;y=2'>a</a>"))
        .isEqualTo(
            "<a href=\"https://a.se/?x=1&amp;y=2\" rel=\"noopener noreferrer nofollow\">a</a>");
  }

  @Test
  void what_is_hidden_is_not_read_as_text() {
    var page = HtmlPage.of("<div style='display: none'>dold</div><p hidden>dold</p><p>synlig</p>");
    assertThat(HtmlText.of(page)).isEqualTo("synlig");
  }

  private static String safe(String html) {
    return SafeHtml.of(HtmlPage.of(html), Set.of());
  }
}
