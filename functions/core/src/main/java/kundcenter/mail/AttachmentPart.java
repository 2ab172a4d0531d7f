package kundcenter.mail;

import java.util.Optional;

/// A file in a mail; its bytes were handed on while the mail was read.
///
/// @param name a label, never a path: no separators, controls or turned writing direction (threat
///     T17); empty where the mail gives none
/// @param contentType as the mail claims, in lower case without parameters
/// @param size in bytes, decoded
/// @param sha256 in hexadecimal
/// @param contentId by which the mail's HTML names it, without `<` and `>`
/// @param inline meant to be seen within the text
public record AttachmentPart(
    String name,
    String contentType,
    long size,
    String sha256,
    Optional<String> contentId,
    boolean inline) {}
