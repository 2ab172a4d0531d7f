package kundcenter.store;

/// Who runs the desk, as customers are told. Data of a deployment.
///
/// @param organisationNumber as the companies register writes it
/// @param phone shown only to persons with a completed certification
/// @param courses the calendar of courses, a URL
/// @param remoteSupport where the program for remote support is fetched, a URL
/// @param academy the training site, a URL
public record Provider(
    String name,
    String organisationNumber,
    String phone,
    String courses,
    String remoteSupport,
    String academy) {}
