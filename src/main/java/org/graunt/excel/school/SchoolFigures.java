package org.graunt.excel.school;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graunt.schools.Accuracy;
import org.graunt.schools.Balance;
import org.graunt.schools.Cell;
import org.graunt.schools.HomeYield;
import org.graunt.schools.NewHomes;
import org.graunt.schools.Ratios;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Transfers;
import org.graunt.schools.UnfilledPlaces;

/**
 * What a workbook of school places is made of.
 *
 * @param title the name of the project
 * @param region what the boroughs are together
 * @param synthetic true where figures are made up
 * @param facts what the forecast was made of, as pairs of a word and what it is
 * @param inputs of every table: name, provenance, digest, file
 * @param tables what is known of schools
 * @param ratios what the past says of who goes to them
 * @param cells pupils against places, year group by year group
 * @param balances the same added up
 * @param transfers who comes from where when pupils change schools
 * @param accuracy how forecasts of the past did
 * @param newHomes pupils of homes to come; may be empty
 * @param yield pupils a home
 * @param unfilled places that nobody sits on; may be empty
 * @param births live births of the region by mid-year; may be empty
 */
public record SchoolFigures(
        String title,
        String region,
        boolean synthetic,
        List<List<String>> facts,
        List<List<String>> inputs,
        SchoolTables tables,
        Ratios ratios,
        List<Cell> cells,
        List<Balance> balances,
        List<Transfers.Transfer> transfers,
        List<Accuracy> accuracy,
        List<NewHomes.Row> newHomes,
        HomeYield yield,
        List<UnfilledPlaces> unfilled,
        SortedMap<Integer, Double> births) {

    /** Copies the lists and the map. */
    public SchoolFigures {
        facts = facts.stream().map(List::copyOf).toList();
        inputs = inputs.stream().map(List::copyOf).toList();
        cells = List.copyOf(cells);
        balances = List.copyOf(balances);
        transfers = List.copyOf(transfers);
        accuracy = List.copyOf(accuracy);
        newHomes = List.copyOf(newHomes);
        unfilled = List.copyOf(unfilled);
        births = Collections.unmodifiableSortedMap(new TreeMap<>(births));
    }
}
