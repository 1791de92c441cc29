package nl.oprecht.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one connection. Each is prepared once, at its first use: for a search that costs as much as
 * running it. For one thread at a time; a statement must not be run again while its own rows are being read.
 */
public final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** @param connection is closed with this */
    public Statements(Connection connection) {
        this.connection = connection;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Reads the columns of the row at hand, counted from 1. */
        T of(ResultSet row) throws SQLException;
    }

    /** Does something with a row. */
    @FunctionalInterface
    public interface Visit {

        /** Reads the columns of the row at hand, counted from 1. */
        void to(ResultSet row) throws SQLException;
    }

    /** Visits each row. The values take the place of the question marks. */
    public void each(String sql, Visit visit, @Nullable Object... values) throws SQLException {
        try (ResultSet row = with(sql, values).executeQuery()) {
            while (row.next()) {
                visit.to(row);
            }
        }
    }

    /** All rows. The values take the place of the question marks. */
    public <T> List<T> all(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(reading.of(row)), values);
        return all;
    }

    /** The first row, if any. The values take the place of the question marks. */
    public <T> Optional<T> one(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        try (ResultSet row = with(sql, values).executeQuery()) {
            return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
        }
    }

    /** A number that is there for certain, such as a count or the key of a row just made. */
    public long number(String sql, @Nullable Object... values) throws SQLException {
        return one(sql, row -> row.getLong(1), values).orElseThrow();
    }

    /** Changes something. The values take the place of the question marks. */
    public void change(String sql, @Nullable Object... values) throws SQLException {
        with(sql, values).execute();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        }
    }

    private PreparedStatement with(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
