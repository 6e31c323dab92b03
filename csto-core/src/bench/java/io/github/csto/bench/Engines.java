package io.github.csto.bench;

import io.github.csto.audit.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.codegen.ExecutableModelProject;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** The outcomes as rules of engines. Rules are compiled beforehand; a session is made, filled, run and closed for every judging. */
final class Engines {
    private Engines() {}

    /** How a contestant judges the steps, and how it makes what it needs for that and throws it away. */
    record Judge(Supplier<List<Finding>> judging, Supplier<Object> session) {}

    static Judge of(String name, Judging judging) {
        return switch (name) {
            case "csto" -> new Judge(judging::library, () -> judging.rules);
            case "ifs" -> new Judge(judging::ifs, () -> judging);
            case "easyRules" -> easyRules(judging);
            case "evrete" -> evrete(judging);
            case "drools" -> drools(judging);
            default -> throw new IllegalArgumentException("No contestant " + name);
        };
    }

    private static Judge easyRules(Judging judging) {
        Rules rules = new Rules();
        for (Outcome outcome : Outcome.values()) {
            rules.register(new RuleBuilder()
                    .name(outcome.name())
                    .when(facts -> outcome.condition.test(facts.get("step")))
                    .then(facts -> {
                        List<Finding> findings = facts.get("findings");
                        findings.add(outcome.judge(facts.get("step")));
                    })
                    .build());
        }
        return new Judge(
                () -> {
                    RulesEngine engine = new DefaultRulesEngine();
                    List<Finding> findings = new ArrayList<>();
                    for (Step step : judging.steps) {
                        Facts facts = new Facts();
                        facts.put("step", step);
                        facts.put("findings", findings);
                        engine.fire(rules, facts);
                    }
                    return findings;
                },
                DefaultRulesEngine::new);
    }

    private static Judge evrete(Judging judging) {
        KnowledgeService service = new KnowledgeService();
        List<Finding> findings = new ArrayList<>();
        var builder = service.newKnowledge().builder();
        for (Outcome outcome : Outcome.values()) {
            builder = builder.newRule(outcome.name())
                    .forEach("$step", Step.class)
                    .where((Object[] values) -> outcome.condition.test((Step) values[0]), "$step")
                    .execute(context -> findings.add(outcome.judge(context.get("$step"))));
        }
        Knowledge knowledge = builder.build();
        return new Judge(
                () -> {
                    findings.clear();
                    StatelessSession session = knowledge.newStatelessSession();
                    session.insert(judging.steps);
                    session.fire();
                    return findings;
                },
                () -> knowledge.newStatelessSession());
    }

    private static Judge drools(Judging judging) {
        StringBuilder text = new StringBuilder("package bench;\nimport ")
                .append(Step.class.getName())
                .append(";\nimport ")
                .append(Outcome.class.getName())
                .append(";\nglobal java.util.List findings;\n");
        for (Outcome outcome : Outcome.values()) {
            text.append("rule \"")
                    .append(outcome)
                    .append("\" when $step : Step(")
                    .append(outcome.constraint);
            text.append(") then findings.add(Outcome.").append(outcome).append(".judge($step)); end\n");
        }
        KieBase base =
                new KieHelper().addContent(text.toString(), ResourceType.DRL).build(ExecutableModelProject.class);
        return new Judge(
                () -> {
                    List<Finding> findings = new ArrayList<>();
                    KieSession session = base.newKieSession();
                    session.setGlobal("findings", findings);
                    judging.steps.forEach(session::insert);
                    session.fireAllRules();
                    session.dispose();
                    return findings;
                },
                () -> {
                    KieSession session = base.newKieSession();
                    session.dispose();
                    return session;
                });
    }
}
