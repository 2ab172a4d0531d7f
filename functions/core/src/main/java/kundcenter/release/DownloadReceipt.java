package kundcenter.release;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.file.FileId;
import kundcenter.file.Sha256;

/// That somebody was given a link to a release: who, what, when, and from which address.
///
/// @param by the caller's identity, [kundcenter.customer.Caller#id]
/// @param address of the network that the link was asked from
public record DownloadReceipt(
    FileId id,
    String product,
    Version version,
    Sha256 sha256,
    String by,
    Optional<CustomerId> customer,
    Instant at,
    String address) {}
