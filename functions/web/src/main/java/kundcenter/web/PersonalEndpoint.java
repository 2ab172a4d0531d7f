package kundcenter.web;

/// What one page does for somebody signed in. Its answers are kept by no cache.
@FunctionalInterface
public interface PersonalEndpoint {

  Response handle(Request request, Visit visit);
}
