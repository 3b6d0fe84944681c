// Generated from templates/DECISION.md.hbs by npm run generate.
export default {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "consulted: ["
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"frontMatter"), "consulted", {"start":{"line":6,"column":14},"end":{"line":6,"column":35}} ), depth0)) != null ? stack1 : "")
    + "]\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "informed: ["
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"frontMatter"), "informed", {"start":{"line":9,"column":13},"end":{"line":9,"column":33}} ), depth0)) != null ? stack1 : "")
    + "]\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Roll back now\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rollback"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "text", {"start":{"line":25,"column":2},"end":{"line":25,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "commands", {"start":{"line":27,"column":2},"end":{"line":27,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":36,"column":4},"end":{"line":36,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "traffic", {"start":{"line":36,"column":16},"end":{"line":36,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":36,"column":30},"end":{"line":36,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "decision", {"start":{"line":36,"column":43},"end":{"line":36,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":36,"column":58},"end":{"line":36,"column":65}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + " |";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "|";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":44,"column":4},"end":{"line":44,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "limit", {"start":{"line":44,"column":16},"end":{"line":44,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":25},"end":{"line":44,"column":60}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deciding"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = container.lambda(container.strict(depth0, "words", {"start":{"line":53,"column":4},"end":{"line":53,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"check"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  - Check: "
    + ((stack1 = container.lambda(container.strict(depth0, "check", {"start":{"line":55,"column":13},"end":{"line":55,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>"
    + ((stack1 = container.lambda(container.strict(depth0, "othersTitle", {"start":{"line":61,"column":20},"end":{"line":61,"column":31}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":68,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Exclusions: what was taken out, why, and the verdict without</summary>\n\n| Excluded | Because | Requests | Cap | Verdict with | Verdict without |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exclusions"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":88,"column":0},"end":{"line":90,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":89,"column":4},"end":{"line":89,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":89,"column":15},"end":{"line":89,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":89,"column":29},"end":{"line":89,"column":37}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "cap", {"start":{"line":89,"column":44},"end":{"line":89,"column":47}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "with", {"start":{"line":89,"column":54},"end":{"line":89,"column":58}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "without", {"start":{"line":89,"column":65},"end":{"line":89,"column":72}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Waived | Because | Owner | Expires | State |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"waivers"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":0},"end":{"line":100,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "guardrail", {"start":{"line":99,"column":4},"end":{"line":99,"column":13}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":99,"column":20},"end":{"line":99,"column":27}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "owner", {"start":{"line":99,"column":34},"end":{"line":99,"column":39}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "expires", {"start":{"line":99,"column":46},"end":{"line":99,"column":53}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "state", {"start":{"line":99,"column":60},"end":{"line":99,"column":65}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"17":function(container,depth0,helpers,partials,data) {
    return "No waivers.\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Role | Who may sign | Needed | Signature |\n|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":119,"column":0},"end":{"line":121,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "signOffRule", {"start":{"line":123,"column":2},"end":{"line":123,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":120,"column":4},"end":{"line":120,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "people", {"start":{"line":120,"column":16},"end":{"line":120,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "threshold", {"start":{"line":120,"column":29},"end":{"line":120,"column":38}} ), depth0)) != null ? stack1 : "")
    + " | not yet |\n";
},"20":function(container,depth0,helpers,partials,data) {
    return "The plan names no sign-off roles.\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"rollback"),"length"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":129,"column":0},"end":{"line":140,"column":7}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>If it must be rolled back</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rollback"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":132,"column":0},"end":{"line":137,"column":9}}})) != null ? stack1 : "")
    + "</details>\n\n";
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
    + "]\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"frontMatter"),"consulted"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"frontMatter"),"informed"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "---\n\n# "
    + ((stack1 = alias2(alias1(depth0, "word", {"start":{"line":13,"column":4},"end":{"line":13,"column":8}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "release", {"start":{"line":13,"column":14},"end":{"line":13,"column":21}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "reasonInShort", {"start":{"line":13,"column":27},"end":{"line":13,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\n\n- **Decided:** "
    + ((stack1 = alias2(alias1(depth0, "decided", {"start":{"line":15,"column":17},"end":{"line":15,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\n- **Why:** "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":16,"column":13},"end":{"line":16,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n- **How sure:** "
    + ((stack1 = alias2(alias1(depth0, "howSure", {"start":{"line":17,"column":18},"end":{"line":17,"column":25}} ), depth0)) != null ? stack1 : "")
    + "\n- **What happens next:** "
    + ((stack1 = alias2(alias1(depth0, "next", {"start":{"line":18,"column":27},"end":{"line":18,"column":31}} ), depth0)) != null ? stack1 : "")
    + "\n- **Sign-off:** "
    + ((stack1 = alias2(alias1(depth0, "signOff", {"start":{"line":19,"column":18},"end":{"line":19,"column":25}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"isRollback"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "## Phases\n\n| Phase | Traffic | Window | Decision | Because |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"phases"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + "\n## Guardrails\n\n| Guardrail | Demanded |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"matrixColumns"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":24},"end":{"line":41,"column":67}}})) != null ? stack1 : "")
    + "\n|---|---|"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"matrixRules"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":9},"end":{"line":42,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"matrix"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":45,"column":9}}})) != null ? stack1 : "")
    + "\n✓ kept, ✕ broken, ! broken but advisory, ? not proved.\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "guardrails", {"start":{"line":49,"column":2},"end":{"line":49,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"deciding"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":59,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"others"),"length"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + "## What would change it\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":75,"column":0},"end":{"line":77,"column":9}}})) != null ? stack1 : "")
    + "\n## Exclusions and waivers\n\n"
    + ((stack1 = alias2(alias1(depth0, "exclusionsNote", {"start":{"line":81,"column":2},"end":{"line":81,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"exclusions"),"length"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":94,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"waivers"),"length"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":103,"column":7}}})) != null ? stack1 : "")
    + "\n## Decided on\n\n| Canary | "
    + ((stack1 = alias2(alias1(depth0, "canary", {"start":{"line":107,"column":13},"end":{"line":107,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n|---|---|\n| Window | "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":109,"column":13},"end":{"line":109,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n| Plan | "
    + ((stack1 = alias2(alias1(depth0, "plan", {"start":{"line":110,"column":11},"end":{"line":110,"column":15}} ), depth0)) != null ? stack1 : "")
    + " |\n| Evidence | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":111,"column":15},"end":{"line":111,"column":23}} ), depth0)) != null ? stack1 : "")
    + " |\n| Decision | "
    + ((stack1 = alias2(alias1(depth0, "digest", {"start":{"line":112,"column":15},"end":{"line":112,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n\n## Sign-off\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"roles"),"length"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(20, data, 0),"data":data,"loc":{"start":{"line":116,"column":0},"end":{"line":126,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"isRollback"),{"name":"unless","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":128,"column":0},"end":{"line":141,"column":11}}})) != null ? stack1 : "")
    + "---\n\nWritten by docket "
    + ((stack1 = alias2(alias1(depth0, "version", {"start":{"line":144,"column":20},"end":{"line":144,"column":27}} ), depth0)) != null ? stack1 : "")
    + " from `decision.json`. Every number above stands there unrounded, with its source; `CANARY_EXECUTION_SUMMARY.md` has the evidence index (E1 to E"
    + ((stack1 = alias2(alias1(depth0, "evidenceCount", {"start":{"line":144,"column":175},"end":{"line":144,"column":188}} ), depth0)) != null ? stack1 : "")
    + "). `docket explain` shows the records behind a finding, `docket verify` judges again.\n";
},"useData":true};
