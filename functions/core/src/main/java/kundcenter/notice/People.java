package kundcenter.notice;

import java.util.Optional;

/// The names that the letters of a ticket call people by.
///
/// @param writer the specialist whose words they are, where a specialist wrote
/// @param requester whose ticket it is
/// @param customer the company
public record People(Optional<String> writer, String requester, String customer) {}
