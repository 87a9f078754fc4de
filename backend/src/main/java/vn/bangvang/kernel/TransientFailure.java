package vn.bangvang.kernel;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a database failure that passes (deadlock, lock wait, lost primary) from one that means something. */
final class TransientFailure {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_CHANGED = 1020;
    /** A connection whose last use was cut short may come back still set to reading only; nothing has been written. */
    private static final int READ_ONLY_TRANSACTION = 1792;

    /** What the pool says, without a state or a code, of a connection that broke under us. */
    private static final String CLOSED = "Connection is closed";

    private static final int UNKNOWN_COMMAND_ON_NON_PRIMARY = 1047;

    private TransientFailure() {}

    static boolean is(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isTransient(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransient(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                || "40001".equals(state)
                || (state != null && state.startsWith("08"))
                || CLOSED.equals(failure.getMessage())
                || isTransientCode(failure.getErrorCode());
    }

    private static boolean isTransientCode(int code) {
        return code == LOCK_WAIT_TIMEOUT
                || code == DEADLOCK
                || code == RECORD_CHANGED
                || code == READ_ONLY_TRANSACTION
                || code == UNKNOWN_COMMAND_ON_NON_PRIMARY;
    }
}
