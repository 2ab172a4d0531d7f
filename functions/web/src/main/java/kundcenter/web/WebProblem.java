package kundcenter.web;

/// The problems that any endpoint may answer with.
public enum WebProblem implements ProblemType {
  MALFORMED_REQUEST(400),
  MALFORMED_JSON(400),
  INVALID_INPUT(400),
  IDEMPOTENCY_KEY_MISSING(400),
  UNAUTHENTICATED(401),
  CROSS_SITE_REQUEST(403),
  LEADS_ONLY(403),
  SCOPE_MISSING(403),
  NO_SUCH_RESOURCE(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  STALE_VERSION(412),
  BODY_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  MISDIRECTED_REQUEST(421),
  IDEMPOTENCY_KEY_REUSED(422),
  VERSION_MISSING(428),
  TOO_MANY_REQUESTS(429),
  INTERNAL_ERROR(500),
  UNAVAILABLE(503);

  private final int status;

  WebProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
