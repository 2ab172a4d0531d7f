package kundcenter.tokens;

import java.time.InstantSource;
import kundcenter.access.Chance;
import kundcenter.access.Tokens;
import kundcenter.customer.ApiToken;
import kundcenter.store.Transactions;
import kundcenter.web.Once;

/// What the endpoints of this function work with.
///
/// @param realm of the tokens that are issued here
record Keys(
    Tokens tokens,
    Transactions transactions,
    Once once,
    Chance chance,
    ApiToken.Realm realm,
    InstantSource clock) {}
