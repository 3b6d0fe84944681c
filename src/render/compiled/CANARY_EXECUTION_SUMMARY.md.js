// Generated from templates/CANARY_EXECUTION_SUMMARY.md.hbs by npm run generate.
export default {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Metric | Target | Actual | How sure | Status | Evidence |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quickStats"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "quickStatsNote", {"start":{"line":25,"column":2},"end":{"line":25,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":22,"column":4},"end":{"line":22,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "target", {"start":{"line":22,"column":16},"end":{"line":22,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "actual", {"start":{"line":22,"column":29},"end":{"line":22,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "certainty", {"start":{"line":22,"column":42},"end":{"line":22,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":22,"column":58},"end":{"line":22,"column":64}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":22,"column":71},"end":{"line":22,"column":79}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "No guardrail was judged.\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":33,"column":6},"end":{"line":33,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n**"
    + ((stack1 = alias2(alias1(depth0, "decision", {"start":{"line":35,"column":4},"end":{"line":35,"column":12}} ), depth0)) != null ? stack1 : "")
    + ".** "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":35,"column":20},"end":{"line":35,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Window | "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":37,"column":13},"end":{"line":37,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n|---|---|\n| Traffic planned | "
    + ((stack1 = alias2(alias1(depth0, "planned", {"start":{"line":39,"column":22},"end":{"line":39,"column":29}} ), depth0)) != null ? stack1 : "")
    + " |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"results"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"guardrails"),"length"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"trends"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":81,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":41,"column":4},"end":{"line":41,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":41,"column":16},"end":{"line":41,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Key results**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Guardrails**\n\n| Guardrail | Demanded | Observed | Margin | Verdict | Evidence |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"guardrails"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":58,"column":4},"end":{"line":58,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "limit", {"start":{"line":58,"column":16},"end":{"line":58,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "observed", {"start":{"line":58,"column":28},"end":{"line":58,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "margin", {"start":{"line":58,"column":43},"end":{"line":58,"column":49}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":58,"column":56},"end":{"line":58,"column":63}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":58,"column":70},"end":{"line":58,"column":78}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>"
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":63,"column":20},"end":{"line":63,"column":25}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"shareTitle"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(12, data, 0),"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":77,"column":7}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| From (UTC) | Requests | "
    + ((stack1 = container.lambda(container.strict(depth0, "shareTitle", {"start":{"line":66,"column":28},"end":{"line":66,"column":38}} ), depth0)) != null ? stack1 : "")
    + " | p50 | p95 | p99 |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":70,"column":9}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "from", {"start":{"line":69,"column":4},"end":{"line":69,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":69,"column":15},"end":{"line":69,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "share", {"start":{"line":69,"column":30},"end":{"line":69,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p50", {"start":{"line":69,"column":42},"end":{"line":69,"column":45}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p95", {"start":{"line":69,"column":52},"end":{"line":69,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p99", {"start":{"line":69,"column":62},"end":{"line":69,"column":65}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| From (UTC) | Requests | p50 | p95 | p99 |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":74,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "from", {"start":{"line":75,"column":4},"end":{"line":75,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":75,"column":15},"end":{"line":75,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p50", {"start":{"line":75,"column":30},"end":{"line":75,"column":33}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p95", {"start":{"line":75,"column":40},"end":{"line":75,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p99", {"start":{"line":75,"column":50},"end":{"line":75,"column":53}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Phase | Server | Weight before | Weight after | Evidence |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":0},"end":{"line":94,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":93,"column":4},"end":{"line":93,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "server", {"start":{"line":93,"column":16},"end":{"line":93,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "before", {"start":{"line":93,"column":29},"end":{"line":93,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "after", {"start":{"line":93,"column":42},"end":{"line":93,"column":47}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":93,"column":54},"end":{"line":93,"column":62}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"16":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan demands no diff of the load balancer.\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Phase | Moment | Variant | Servers in rotation | Share by weight | Evidence |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pools"),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":104,"column":0},"end":{"line":106,"column":9}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":105,"column":4},"end":{"line":105,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "moment", {"start":{"line":105,"column":16},"end":{"line":105,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":105,"column":29},"end":{"line":105,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "serving", {"start":{"line":105,"column":43},"end":{"line":105,"column":50}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "share", {"start":{"line":105,"column":57},"end":{"line":105,"column":62}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":105,"column":69},"end":{"line":105,"column":77}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"19":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan demands no state of the load balancer.\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Phase | Variant | Checks | Answered | Evidence |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"health"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":116,"column":0},"end":{"line":118,"column":9}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":117,"column":4},"end":{"line":117,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":117,"column":16},"end":{"line":117,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "checks", {"start":{"line":117,"column":30},"end":{"line":117,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "answered", {"start":{"line":117,"column":43},"end":{"line":117,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":117,"column":58},"end":{"line":117,"column":66}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"22":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan demands no health checks.\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corroboration"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":126,"column":0},"end":{"line":128,"column":9}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    return "No evidence: no source that counted all the traffic was read.\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":136,"column":6},"end":{"line":136,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"lines"),"length"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.program(27, data, 0),"data":data,"loc":{"start":{"line":138,"column":0},"end":{"line":144,"column":7}}})) != null ? stack1 : "")
    + "\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":139,"column":0},"end":{"line":141,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    return "No evidence was filed.\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Phase | Source | Variant | Requests | p50 | p95 | p99 | Slowest | Evidence |\n|---|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"latency"),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":156,"column":0},"end":{"line":158,"column":9}}})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":157,"column":4},"end":{"line":157,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "source", {"start":{"line":157,"column":16},"end":{"line":157,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":157,"column":29},"end":{"line":157,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":157,"column":43},"end":{"line":157,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p50", {"start":{"line":157,"column":58},"end":{"line":157,"column":61}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p95", {"start":{"line":157,"column":68},"end":{"line":157,"column":71}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p99", {"start":{"line":157,"column":78},"end":{"line":157,"column":81}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "max", {"start":{"line":157,"column":88},"end":{"line":157,"column":91}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":157,"column":98},"end":{"line":157,"column":106}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"30":function(container,depth0,helpers,partials,data) {
    return "No evidence: no load log with latencies was read.\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Phase | Source | Variant | Requests | By status | Evidence |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"errors"),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":170,"column":0},"end":{"line":172,"column":9}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":171,"column":4},"end":{"line":171,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "source", {"start":{"line":171,"column":16},"end":{"line":171,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":171,"column":29},"end":{"line":171,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":171,"column":43},"end":{"line":171,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "statuses", {"start":{"line":171,"column":58},"end":{"line":171,"column":66}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":171,"column":73},"end":{"line":171,"column":81}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"33":function(container,depth0,helpers,partials,data) {
    return "No evidence: no load log was read.\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"infrastructure"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":180,"column":0},"end":{"line":182,"column":9}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":196,"column":4},"end":{"line":196,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":196,"column":16},"end":{"line":196,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "limit", {"start":{"line":196,"column":28},"end":{"line":196,"column":33}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "observed", {"start":{"line":196,"column":40},"end":{"line":196,"column":48}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "certainty", {"start":{"line":196,"column":55},"end":{"line":196,"column":64}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "margin", {"start":{"line":196,"column":71},"end":{"line":196,"column":77}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":196,"column":84},"end":{"line":196,"column":91}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| SLO | Where | Counted | Bad | Burn rate | Budget spent | Budget lasts | Verdict | Evidence |\n|---|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"slos"),{"name":"each","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":204,"column":0},"end":{"line":206,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias3(alias2(depth0, "sloNote", {"start":{"line":208,"column":2},"end":{"line":208,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"charts"), "budget", {"start":{"line":210,"column":2},"end":{"line":210,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sloLines"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":212,"column":0},"end":{"line":214,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"burnRates"),"length"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":216,"column":0},"end":{"line":225,"column":7}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":205,"column":4},"end":{"line":205,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "where", {"start":{"line":205,"column":16},"end":{"line":205,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":205,"column":28},"end":{"line":205,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "bad", {"start":{"line":205,"column":42},"end":{"line":205,"column":45}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "burn", {"start":{"line":205,"column":52},"end":{"line":205,"column":56}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "spent", {"start":{"line":205,"column":63},"end":{"line":205,"column":68}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "lasts", {"start":{"line":205,"column":75},"end":{"line":205,"column":80}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":205,"column":87},"end":{"line":205,"column":94}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":205,"column":101},"end":{"line":205,"column":109}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Burn-rate alerts, replayed; they have no part in the decision.\n\n| SLO | Windows | Fires above | Then | Replayed | Because |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"burnRates"),{"name":"each","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":221,"column":0},"end":{"line":223,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":222,"column":4},"end":{"line":222,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "windows", {"start":{"line":222,"column":16},"end":{"line":222,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "factor", {"start":{"line":222,"column":30},"end":{"line":222,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":222,"column":43},"end":{"line":222,"column":49}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "outcome", {"start":{"line":222,"column":56},"end":{"line":222,"column":63}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":222,"column":70},"end":{"line":222,"column":77}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"40":function(container,depth0,helpers,partials,data) {
    return "The plan declares no SLOs.\n\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Trigger | Phase | Verdict | Fired at | Held at most | Worst | Evaluations | Evidence |\n|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"triggers"),{"name":"each","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":235,"column":0},"end":{"line":237,"column":9}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "rule", {"start":{"line":236,"column":4},"end":{"line":236,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":236,"column":15},"end":{"line":236,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":236,"column":27},"end":{"line":236,"column":34}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "firedAt", {"start":{"line":236,"column":41},"end":{"line":236,"column":48}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "held", {"start":{"line":236,"column":55},"end":{"line":236,"column":59}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "worst", {"start":{"line":236,"column":66},"end":{"line":236,"column":71}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evaluations", {"start":{"line":236,"column":78},"end":{"line":236,"column":89}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":236,"column":96},"end":{"line":236,"column":104}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"43":function(container,depth0,helpers,partials,data) {
    return "The plan declares no triggers.\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Suite | Tests | Passed | Failed | Skipped | Flaky | Evidence |\n|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tests"),{"name":"each","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":247,"column":0},"end":{"line":249,"column":9}}})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "suite", {"start":{"line":248,"column":4},"end":{"line":248,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "total", {"start":{"line":248,"column":16},"end":{"line":248,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "passed", {"start":{"line":248,"column":28},"end":{"line":248,"column":34}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "failed", {"start":{"line":248,"column":41},"end":{"line":248,"column":47}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "skipped", {"start":{"line":248,"column":54},"end":{"line":248,"column":61}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "flaky", {"start":{"line":248,"column":68},"end":{"line":248,"column":73}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":248,"column":80},"end":{"line":248,"column":88}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"46":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan demands no test report.\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "text", {"start":{"line":259,"column":2},"end":{"line":259,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "commands", {"start":{"line":261,"column":2},"end":{"line":261,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":269,"column":0},"end":{"line":272,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":273,"column":0},"end":{"line":275,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "**"
    + ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":270,"column":4},"end":{"line":270,"column":8}} ), depth0)) != null ? stack1 : "")
    + "**\n\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Role | Who may sign | Signature |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"each","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":283,"column":0},"end":{"line":285,"column":9}}})) != null ? stack1 : "")
    + "\nNo approval is part of this document: a signature is bound to "
    + ((stack1 = container.lambda(container.strict(depth0, "digest", {"start":{"line":287,"column":64},"end":{"line":287,"column":70}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":284,"column":4},"end":{"line":284,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "people", {"start":{"line":284,"column":16},"end":{"line":284,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | not yet |\n";
},"52":function(container,depth0,helpers,partials,data) {
    return "The plan names no sign-off roles.\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":297,"column":4},"end":{"line":297,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":297,"column":16},"end":{"line":297,"column":18}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "path", {"start":{"line":297,"column":25},"end":{"line":297,"column":29}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":297,"column":36},"end":{"line":297,"column":41}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "format", {"start":{"line":297,"column":48},"end":{"line":297,"column":54}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "size", {"start":{"line":297,"column":61},"end":{"line":297,"column":65}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "sha256", {"start":{"line":297,"column":72},"end":{"line":297,"column":78}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "state", {"start":{"line":297,"column":85},"end":{"line":297,"column":90}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dashboards"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":305,"column":0},"end":{"line":307,"column":9}}})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    return "None named in the plan.\n";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Alert | Then | Replayed; no part in the decision |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alerts"),{"name":"each","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":317,"column":0},"end":{"line":319,"column":9}}})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "that", {"start":{"line":318,"column":4},"end":{"line":318,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "then", {"start":{"line":318,"column":15},"end":{"line":318,"column":19}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "replayed", {"start":{"line":318,"column":26},"end":{"line":318,"column":34}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"runbooks"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":327,"column":0},"end":{"line":329,"column":9}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Canary execution summary: "
    + ((stack1 = alias2(alias1(depth0, "release", {"start":{"line":1,"column":30},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Executed | "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":3,"column":15},"end":{"line":3,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n|---|---|\n| Status | "
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":5,"column":13},"end":{"line":5,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n| Authority | "
    + ((stack1 = alias2(alias1(depth0, "authority", {"start":{"line":6,"column":16},"end":{"line":6,"column":25}} ), depth0)) != null ? stack1 : "")
    + " |\n| Branch and commit | "
    + ((stack1 = alias2(alias1(depth0, "commit", {"start":{"line":7,"column":24},"end":{"line":7,"column":30}} ), depth0)) != null ? stack1 : "")
    + " |\n| Decided on | "
    + ((stack1 = alias2(alias1(depth0, "decidedOn", {"start":{"line":8,"column":17},"end":{"line":8,"column":26}} ), depth0)) != null ? stack1 : "")
    + " |\n\n## Executive overview\n\n**"
    + ((stack1 = alias2(alias1(depth0, "word", {"start":{"line":12,"column":4},"end":{"line":12,"column":8}} ), depth0)) != null ? stack1 : "")
    + ".** "
    + ((stack1 = alias2(alias1(depth0, "headline", {"start":{"line":12,"column":16},"end":{"line":12,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "next", {"start":{"line":14,"column":2},"end":{"line":14,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n### Quick stats\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"quickStats"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + "\n## Phase execution summary\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"phases"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":82,"column":9}}})) != null ? stack1 : "")
    + "## Load balancer configuration\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "traffic", {"start":{"line":85,"column":2},"end":{"line":85,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n### Changes applied\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"changes"),"length"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(16, data, 0),"data":data,"loc":{"start":{"line":89,"column":0},"end":{"line":97,"column":7}}})) != null ? stack1 : "")
    + "\n### Backend pools\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"pools"),"length"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(19, data, 0),"data":data,"loc":{"start":{"line":101,"column":0},"end":{"line":109,"column":7}}})) != null ? stack1 : "")
    + "\n### Health checks\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"health"),"length"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":113,"column":0},"end":{"line":121,"column":7}}})) != null ? stack1 : "")
    + "\n## Sources against each other\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"corroboration"),"length"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.program(24, data, 0),"data":data,"loc":{"start":{"line":125,"column":0},"end":{"line":131,"column":7}}})) != null ? stack1 : "")
    + "\n## Security verification\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"security"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":135,"column":0},"end":{"line":146,"column":9}}})) != null ? stack1 : "")
    + "## Performance analysis\n\n### Latency progression\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "latency", {"start":{"line":151,"column":2},"end":{"line":151,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"latency"),"length"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.program(30, data, 0),"data":data,"loc":{"start":{"line":153,"column":0},"end":{"line":161,"column":7}}})) != null ? stack1 : "")
    + "\n### Error progression\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "errors", {"start":{"line":165,"column":2},"end":{"line":165,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"errors"),"length"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.program(33, data, 0),"data":data,"loc":{"start":{"line":167,"column":0},"end":{"line":175,"column":7}}})) != null ? stack1 : "")
    + "\n### Infrastructure health\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"infrastructure"),"length"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.program(27, data, 0),"data":data,"loc":{"start":{"line":179,"column":0},"end":{"line":185,"column":7}}})) != null ? stack1 : "")
    + "\n## Compliance verification\n\n### Guardrails\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "guardrails", {"start":{"line":191,"column":2},"end":{"line":191,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Guardrail | Phase | Demanded | Observed | How sure | Margin | Verdict |\n|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"compliance"),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":195,"column":0},"end":{"line":197,"column":9}}})) != null ? stack1 : "")
    + "\n### Service level objectives\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"slos"),"length"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.program(40, data, 0),"data":data,"loc":{"start":{"line":201,"column":0},"end":{"line":229,"column":7}}})) != null ? stack1 : "")
    + "### Auto-rollback triggers, replayed\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"triggers"),"length"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.program(43, data, 0),"data":data,"loc":{"start":{"line":232,"column":0},"end":{"line":240,"column":7}}})) != null ? stack1 : "")
    + "\n## Code quality verification\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"tests"),"length"),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.program(46, data, 0),"data":data,"loc":{"start":{"line":244,"column":0},"end":{"line":252,"column":7}}})) != null ? stack1 : "")
    + "\n## Rollback\n\n"
    + ((stack1 = alias2(alias1(depth0, "rollbackNeeded", {"start":{"line":256,"column":2},"end":{"line":256,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rollback"),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":258,"column":0},"end":{"line":263,"column":9}}})) != null ? stack1 : "")
    + "## Recommendations and next steps\n\n"
    + ((stack1 = alias2(alias1(depth0, "recommendation", {"start":{"line":266,"column":2},"end":{"line":266,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"nextSteps"),{"name":"each","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":268,"column":0},"end":{"line":277,"column":9}}})) != null ? stack1 : "")
    + "## Sign-off\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"roles"),"length"),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.program(52, data, 0),"data":data,"loc":{"start":{"line":280,"column":0},"end":{"line":290,"column":7}}})) != null ? stack1 : "")
    + "\n## Evidence index\n\n| No. | What | File | Phase | Format | Size | SHA-256 | State |\n|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"evidence"),{"name":"each","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":296,"column":0},"end":{"line":298,"column":9}}})) != null ? stack1 : "")
    + "\n## Appendix\n\n### Dashboards\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"dashboards"),"length"),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.program(55, data, 0),"data":data,"loc":{"start":{"line":304,"column":0},"end":{"line":310,"column":7}}})) != null ? stack1 : "")
    + "\n### Alert policies\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"alerts"),"length"),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.program(55, data, 0),"data":data,"loc":{"start":{"line":314,"column":0},"end":{"line":322,"column":7}}})) != null ? stack1 : "")
    + "\n### Runbooks\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"runbooks"),"length"),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.program(55, data, 0),"data":data,"loc":{"start":{"line":326,"column":0},"end":{"line":332,"column":7}}})) != null ? stack1 : "")
    + "\n---\n\nWritten by docket "
    + ((stack1 = alias2(alias1(depth0, "version", {"start":{"line":336,"column":20},"end":{"line":336,"column":27}} ), depth0)) != null ? stack1 : "")
    + " from `decision.json`.\n";
},"useData":true};
