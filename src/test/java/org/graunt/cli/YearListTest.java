package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearListTest {
    @Test
    void numbers_and_ranges_may_be_mixed() {
        assertThat(YearList.parse("2005-2008")).contains(List.of(2005, 2006, 2007, 2008));
        assertThat(YearList.parse("1,3, 5,10")).contains(List.of(1, 3, 5, 10));
        assertThat(YearList.parse("2001,2005-2006")).contains(List.of(2001, 2005, 2006));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five", "2008-2005", "1,,3", "-3", "20055", "1-2-3"})
    void anything_else_is_no_list(String text) {
        assertThat(YearList.parse(text)).isEmpty();
    }
}
