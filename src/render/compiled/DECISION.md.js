// Generated from templates/DECISION.md.hbs by npm run generate.
export default {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":25,"column":4},"end":{"line":25,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "traffic", {"start":{"line":25,"column":16},"end":{"line":25,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":25,"column":30},"end":{"line":25,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "decision", {"start":{"line":25,"column":43},"end":{"line":25,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":25,"column":58},"end":{"line":25,"column":65}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + " |";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "|";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":33,"column":4},"end":{"line":33,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "limit", {"start":{"line":33,"column":16},"end":{"line":33,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":25},"end":{"line":33,"column":60}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Excluded | Because | Requests | Cap | Verdict with | Verdict without |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exclusions"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":56,"column":4},"end":{"line":56,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":56,"column":15},"end":{"line":56,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":56,"column":29},"end":{"line":56,"column":37}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "cap", {"start":{"line":56,"column":44},"end":{"line":56,"column":47}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "with", {"start":{"line":56,"column":54},"end":{"line":56,"column":58}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "without", {"start":{"line":56,"column":65},"end":{"line":56,"column":72}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "None: every request counted.\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Guardrail | Because | Owner | Expires | State |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"waivers"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":69,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "guardrail", {"start":{"line":68,"column":4},"end":{"line":68,"column":13}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":68,"column":20},"end":{"line":68,"column":27}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "owner", {"start":{"line":68,"column":34},"end":{"line":68,"column":39}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "expires", {"start":{"line":68,"column":46},"end":{"line":68,"column":53}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "state", {"start":{"line":68,"column":60},"end":{"line":68,"column":65}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "None.\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Role | Who may sign | Needed | Signature |\n|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":81,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "signOffRule", {"start":{"line":83,"column":2},"end":{"line":83,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":80,"column":4},"end":{"line":80,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "people", {"start":{"line":80,"column":16},"end":{"line":80,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "threshold", {"start":{"line":80,"column":29},"end":{"line":80,"column":38}} ), depth0)) != null ? stack1 : "")
    + " | not yet |\n";
},"13":function(container,depth0,helpers,partials,data) {
    return "The plan names no sign-off roles.\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "## "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":89,"column":5},"end":{"line":89,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "text", {"start":{"line":91,"column":2},"end":{"line":91,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "commands", {"start":{"line":93,"column":2},"end":{"line":93,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "---\nstatus: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"frontMatter"), "status", {"start":{"line":2,"column":10},"end":{"line":2,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\ndate: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"frontMatter"), "date", {"start":{"line":3,"column":8},"end":{"line":3,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\ndecision-makers: ["
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"frontMatter"), "decisionMakers", {"start":{"line":4,"column":20},"end":{"line":4,"column":46}} ), depth0)) != null ? stack1 : "")
    + "]\n---\n\n# "
    + ((stack1 = alias2(alias1(depth0, "word", {"start":{"line":7,"column":4},"end":{"line":7,"column":8}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "release", {"start":{"line":7,"column":14},"end":{"line":7,"column":21}} ), depth0)) != null ? stack1 : "")
    + "\n\n**"
    + ((stack1 = alias2(alias1(depth0, "headline", {"start":{"line":9,"column":4},"end":{"line":9,"column":12}} ), depth0)) != null ? stack1 : "")
    + "**\n\n"
    + ((stack1 = alias2(alias1(depth0, "next", {"start":{"line":11,"column":2},"end":{"line":11,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Canary | "
    + ((stack1 = alias2(alias1(depth0, "canary", {"start":{"line":13,"column":13},"end":{"line":13,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n|---|---|\n| Window | "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":15,"column":13},"end":{"line":15,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n| Plan | "
    + ((stack1 = alias2(alias1(depth0, "plan", {"start":{"line":16,"column":11},"end":{"line":16,"column":15}} ), depth0)) != null ? stack1 : "")
    + " |\n| Evidence | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":17,"column":15},"end":{"line":17,"column":23}} ), depth0)) != null ? stack1 : "")
    + " |\n| Decision | "
    + ((stack1 = alias2(alias1(depth0, "digest", {"start":{"line":18,"column":15},"end":{"line":18,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n\n## Phases\n\n| Phase | Traffic | Window | Decision | Because |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"phases"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "\n## Why\n\n| Guardrail | Demanded |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"matrixColumns"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":24},"end":{"line":30,"column":67}}})) != null ? stack1 : "")
    + "\n|---|---|"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"matrixRules"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":9},"end":{"line":31,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"matrix"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + "\n✓ kept, ✕ broken, ! broken but advisory, ? not proved. "
    + ((stack1 = alias2(alias1(depth0, "certainty", {"start":{"line":36,"column":57},"end":{"line":36,"column":66}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "guardrails", {"start":{"line":38,"column":2},"end":{"line":38,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"reasons"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + "\n## What would change it\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":9}}})) != null ? stack1 : "")
    + "\n## Exclusions\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"exclusions"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "")
    + "\n## Waivers\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"waivers"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + "\n## Sign-off\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"roles"),"length"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":86,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rollback"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":88,"column":0},"end":{"line":95,"column":9}}})) != null ? stack1 : "")
    + "---\n\nWritten by docket "
    + ((stack1 = alias2(alias1(depth0, "version", {"start":{"line":98,"column":20},"end":{"line":98,"column":27}} ), depth0)) != null ? stack1 : "")
    + " from `decision.json`. Every number above stands there unrounded, with its source; `CANARY_EXECUTION_SUMMARY.md` has the evidence index (E1 to E"
    + ((stack1 = alias2(alias1(depth0, "evidenceCount", {"start":{"line":98,"column":175},"end":{"line":98,"column":188}} ), depth0)) != null ? stack1 : "")
    + ").\n";
},"useData":true};
