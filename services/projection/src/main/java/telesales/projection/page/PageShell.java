package telesales.projection.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What all pages have in common: they say their language, and take nothing from elsewhere. */
final class PageShell {
  private PageShell() {}

  static Response of(TemplateInstance page, UriInfo uri, HttpHeaders headers) {
    String wished = uri.getQueryParameters().getFirst("lang");
    String language = PageLanguage.of(wished, headers.getAcceptableLanguages());
    return Response.ok(page.data("language", language).render())
        .language(language)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(
            "Content-Security-Policy",
            "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'")
        .build();
  }
}
