package kundcenter.mail;

import java.util.Optional;

/// What a delivery report in a mail claims (RFC 3464). Anybody can write one, so it is told to the
/// desk and acted on by nobody (threat T19).
///
/// @param status the enhanced code, as `5.1.1` (RFC 3463)
/// @param action in lower case, as `failed` or `delayed`
/// @param recipient who was not reached
/// @param originalMessageId the mail that did not arrive, without `<` and `>`
public record Bounce(
    Optional<String> status,
    Optional<String> action,
    Optional<String> recipient,
    Optional<String> originalMessageId) {}
