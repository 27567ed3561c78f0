package org.isnad.interpret.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.lexicon.DataFiles;
import org.isnad.model.Claim;
import org.isnad.model.Report;
import org.isnad.model.RuleId;
import org.isnad.pipeline.Isnad;
import org.isnad.rules.Rule;
import org.isnad.rules.RuleFile;
import org.junit.jupiter.api.Test;

/** The rules of the claims: each is in code and in the file, and its examples prove it. */
final class ClaimRulesTest {
    private static final String FILE = "claims.rules";

    private final RuleFile rules = RuleFile.parse(FILE, DataFiles.bundled().bundledText("interpret/claims/" + FILE));

    @Test
    void fileNamesTheRulesOfTheCodeAndTheirClasses() {
        Map<String, String> stated = rules.rules().stream()
                .collect(Collectors.toMap(
                        rule -> rule.id().toString(), rule -> String.valueOf(rule.by()), (a, b) -> a, TreeMap::new));
        assertThat(inCode()).hasSizeGreaterThanOrEqualTo(10).isEqualTo(stated);
    }

    @Test
    void rulesFindTheirExamplesAndNothingElse() {
        Isnad isnad = Loaded.ISNAD;
        List<String> failures = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (Rule.Example example : rule.yes()) {
                List<ClaimText> found = made(isnad, rule.id(), example.text());
                ClaimText wanted = ClaimText.list(example.expected()).get(0);
                if (found.stream().noneMatch(wanted::matches)) {
                    failures.add(FILE + ":" + example.line() + ": wanted " + wanted + ", found " + found);
                }
            }
            for (Rule.Example example : rule.no()) {
                List<ClaimText> found = made(isnad, rule.id(), example.text());
                if (!found.isEmpty()) {
                    failures.add(FILE + ":" + example.line() + ": wanted nothing, found " + found);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static List<ClaimText> made(Isnad isnad, RuleId rule, String text) {
        List<ClaimText> made = new ArrayList<>();
        for (Claim claim : isnad.analyze(Report.of(text)).claims()) {
            if (claim.rule().equals(rule)) {
                made.add(ClaimText.of(claim, text));
            }
        }
        return made;
    }

    /** Every constant of type RuleId in the stage's package, with its class. */
    private static Map<String, String> inCode() {
        Map<String, String> found = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPackages(ClaimFinder.class.getPackageName())) {
            if (!type.getPackageName().equals(ClaimFinder.class.getPackageName())) {
                continue;
            }
            for (Field field : type.reflect().getDeclaredFields()) {
                if (field.getType() == RuleId.class && Modifier.isStatic(field.getModifiers())) {
                    found.put(value(field).toString(), type.getSimpleName());
                }
            }
        }
        return found;
    }

    private static RuleId value(Field field) {
        try {
            field.setAccessible(true);
            return (RuleId) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
