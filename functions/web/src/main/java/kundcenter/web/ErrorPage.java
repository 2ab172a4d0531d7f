package kundcenter.web;

import kundcenter.customer.Language;

/// What people see instead of a problem's JSON.
@FunctionalInterface
public interface ErrorPage {

  /// A whole page of HTML with the problem's title.
  ///
  /// @param request the id by which our log knows the request
  String html(ProblemType problem, Language language, String request);
}
