package org.graunt.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graunt.demography.Area;

/**
 * A database in memory, for the time of one export. A statement is made anew for each command: one
 * that failed cannot be used again.
 */
final class Warehouse implements AutoCloseable {
    private final Connection connection;

    private Warehouse(Connection connection) {
        this.connection = connection;
    }

    /**
     * An empty one, which fetches nothing from anywhere.
     *
     * @param spill a folder for what does not fit into memory
     */
    static Warehouse open(Path spill) throws SQLException {
        Warehouse warehouse = new Warehouse(DriverManager.getConnection("jdbc:duckdb:"));
        warehouse.run("SET autoinstall_known_extensions = false");
        warehouse.run("SET autoload_known_extensions = false");
        warehouse.run("SET temp_directory = " + Sql.text(spill.toAbsolutePath().toString()));
        return warehouse;
    }

    /** Does something. */
    void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Makes the table {@code areas}: code, name and kind. */
    void put(List<Area> areas) throws SQLException {
        run("CREATE TABLE areas (code VARCHAR, name VARCHAR, kind VARCHAR)");
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO areas VALUES (?, ?, ?)")) {
            for (Area area : areas) {
                insert.setString(1, area.code());
                insert.setString(2, area.name());
                insert.setString(3, area.kind().name().toLowerCase(Locale.ROOT));
                insert.execute();
            }
        }
    }

    /** The first column of an answer, as whole numbers. */
    List<Long> numbers(String query) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    /** Writes the answer to a query into a file. */
    void copy(String query, Path file, Format format) throws SQLException {
        run(
                "COPY (%s) TO %s %s"
                        .formatted(
                                query,
                                Sql.text(file.toAbsolutePath().toString()),
                                format.options()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
