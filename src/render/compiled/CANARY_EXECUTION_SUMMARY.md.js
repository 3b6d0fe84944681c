// Generated from templates/CANARY_EXECUTION_SUMMARY.md.hbs by npm run generate.
export default {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":23,"column":4},"end":{"line":23,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "decision", {"start":{"line":23,"column":16},"end":{"line":23,"column":24}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Metric | Target | Actual | How sure | Status | Evidence |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quickStats"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "quickStatsNote", {"start":{"line":35,"column":2},"end":{"line":35,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":32,"column":4},"end":{"line":32,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "target", {"start":{"line":32,"column":16},"end":{"line":32,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "actual", {"start":{"line":32,"column":29},"end":{"line":32,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "certainty", {"start":{"line":32,"column":42},"end":{"line":32,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":32,"column":58},"end":{"line":32,"column":64}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":32,"column":71},"end":{"line":32,"column":79}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "No guardrail was judged.\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":43,"column":6},"end":{"line":43,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n**"
    + ((stack1 = alias2(alias1(depth0, "decision", {"start":{"line":45,"column":4},"end":{"line":45,"column":12}} ), depth0)) != null ? stack1 : "")
    + ".** "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":45,"column":20},"end":{"line":45,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Window | "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":47,"column":13},"end":{"line":47,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n|---|---|\n| Traffic planned | "
    + ((stack1 = alias2(alias1(depth0, "planned", {"start":{"line":49,"column":22},"end":{"line":49,"column":29}} ), depth0)) != null ? stack1 : "")
    + " |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":52,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"results"),"length"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"guardrails"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"trends"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":99,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"traffic"),"length"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":100,"column":0},"end":{"line":116,"column":7}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":51,"column":4},"end":{"line":51,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":51,"column":16},"end":{"line":51,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Key results**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Guardrails**\n\n| Guardrail | Demanded | Observed | Margin | Verdict | Evidence |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"guardrails"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":69,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":68,"column":4},"end":{"line":68,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "limit", {"start":{"line":68,"column":16},"end":{"line":68,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "observed", {"start":{"line":68,"column":28},"end":{"line":68,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "margin", {"start":{"line":68,"column":43},"end":{"line":68,"column":49}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":68,"column":56},"end":{"line":68,"column":63}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":68,"column":70},"end":{"line":68,"column":78}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":73,"column":4},"end":{"line":73,"column":9}} ), depth0)) != null ? stack1 : "")
    + "** ("
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":73,"column":17},"end":{"line":73,"column":25}} ), depth0)) != null ? stack1 : "")
    + ")\n\n| Measure | Over time | Lowest | Highest |\n|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"sparks"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":79,"column":9}}})) != null ? stack1 : "")
    + "\n<details><summary>"
    + ((stack1 = alias2(alias1(depth0, "summary", {"start":{"line":81,"column":20},"end":{"line":81,"column":27}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"shareTitle"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":95,"column":7}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":78,"column":4},"end":{"line":78,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "spark", {"start":{"line":78,"column":16},"end":{"line":78,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "low", {"start":{"line":78,"column":28},"end":{"line":78,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "high", {"start":{"line":78,"column":38},"end":{"line":78,"column":42}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| From (UTC) | Requests | "
    + ((stack1 = container.lambda(container.strict(depth0, "shareTitle", {"start":{"line":84,"column":28},"end":{"line":84,"column":38}} ), depth0)) != null ? stack1 : "")
    + " | p50 | p95 | p99 |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":88,"column":9}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "from", {"start":{"line":87,"column":4},"end":{"line":87,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":87,"column":15},"end":{"line":87,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "share", {"start":{"line":87,"column":30},"end":{"line":87,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p50", {"start":{"line":87,"column":42},"end":{"line":87,"column":45}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p95", {"start":{"line":87,"column":52},"end":{"line":87,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p99", {"start":{"line":87,"column":62},"end":{"line":87,"column":65}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| From (UTC) | Requests | p50 | p95 | p99 |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":0},"end":{"line":94,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "from", {"start":{"line":93,"column":4},"end":{"line":93,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":93,"column":15},"end":{"line":93,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p50", {"start":{"line":93,"column":30},"end":{"line":93,"column":33}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p95", {"start":{"line":93,"column":40},"end":{"line":93,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p99", {"start":{"line":93,"column":50},"end":{"line":93,"column":53}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>All traffic of this phase, source by source</summary>\n\n| Source | Variant | Requests | Failed | By status | p50 | p95 | p99 | Evidence |\n|---|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"traffic"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":105,"column":0},"end":{"line":107,"column":9}}})) != null ? stack1 : "")
    + "\nFailed: answered 5xx, or not at all.\n\n</details>\n\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "source", {"start":{"line":106,"column":4},"end":{"line":106,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":106,"column":17},"end":{"line":106,"column":24}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":106,"column":31},"end":{"line":106,"column":39}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "failed", {"start":{"line":106,"column":46},"end":{"line":106,"column":52}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "statuses", {"start":{"line":106,"column":59},"end":{"line":106,"column":67}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p50", {"start":{"line":106,"column":74},"end":{"line":106,"column":77}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p95", {"start":{"line":106,"column":84},"end":{"line":106,"column":87}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p99", {"start":{"line":106,"column":94},"end":{"line":106,"column":97}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":106,"column":104},"end":{"line":106,"column":112}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"18":function(container,depth0,helpers,partials,data) {
    return "No evidence: no load log of this phase was read.\n\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Phase | Server | Weight before | Weight after | Evidence |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":127,"column":0},"end":{"line":129,"column":9}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":128,"column":4},"end":{"line":128,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "server", {"start":{"line":128,"column":16},"end":{"line":128,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "before", {"start":{"line":128,"column":29},"end":{"line":128,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "after", {"start":{"line":128,"column":42},"end":{"line":128,"column":47}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":128,"column":54},"end":{"line":128,"column":62}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"21":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan demands no diff of the load balancer.\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Phase | Variant | Before the change | After the change | At the end |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"pools"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":139,"column":0},"end":{"line":141,"column":9}}})) != null ? stack1 : "")
    + "\nShares are those of the weights in force.\n\n<details><summary>Every state of the load balancer that was filed</summary>\n\n| Phase | Moment | Variant | Servers | Share by weight | Requests since its start | Failed checks since its start | Evidence |\n|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"states"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":149,"column":0},"end":{"line":151,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":140,"column":4},"end":{"line":140,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":140,"column":16},"end":{"line":140,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "before", {"start":{"line":140,"column":30},"end":{"line":140,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "after", {"start":{"line":140,"column":43},"end":{"line":140,"column":48}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "end", {"start":{"line":140,"column":55},"end":{"line":140,"column":58}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":150,"column":4},"end":{"line":150,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "moment", {"start":{"line":150,"column":16},"end":{"line":150,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":150,"column":29},"end":{"line":150,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "serving", {"start":{"line":150,"column":43},"end":{"line":150,"column":50}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "share", {"start":{"line":150,"column":57},"end":{"line":150,"column":62}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":150,"column":69},"end":{"line":150,"column":77}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "failedChecks", {"start":{"line":150,"column":84},"end":{"line":150,"column":96}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":150,"column":103},"end":{"line":150,"column":111}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"25":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan demands no state of the load balancer.\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Phase | Variant | Checks | Failed | Answered | Evidence |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"health"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":163,"column":0},"end":{"line":165,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":164,"column":4},"end":{"line":164,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":164,"column":16},"end":{"line":164,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "checks", {"start":{"line":164,"column":30},"end":{"line":164,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "failed", {"start":{"line":164,"column":43},"end":{"line":164,"column":49}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "answered", {"start":{"line":164,"column":56},"end":{"line":164,"column":64}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":164,"column":71},"end":{"line":164,"column":79}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"28":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan demands no health checks.\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corroboration"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":173,"column":0},"end":{"line":175,"column":9}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    return "No evidence: no source that counted all the traffic was read.\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":183,"column":6},"end":{"line":183,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"lines"),"length"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.program(33, data, 0),"data":data,"loc":{"start":{"line":185,"column":0},"end":{"line":191,"column":7}}})) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":186,"column":0},"end":{"line":188,"column":9}}})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    return "No evidence was filed.\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"latencyProgress"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":201,"column":0},"end":{"line":203,"column":9}}})) != null ? stack1 : "")
    + "\n<details><summary>Latency source by source</summary>\n\n| Source | Variant | Phase | Requests | p50 | p95 | p99 | Slowest | Evidence |\n|---|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"latency"),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":209,"column":0},"end":{"line":211,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "source", {"start":{"line":210,"column":4},"end":{"line":210,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":210,"column":17},"end":{"line":210,"column":24}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":210,"column":31},"end":{"line":210,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":210,"column":43},"end":{"line":210,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p50", {"start":{"line":210,"column":58},"end":{"line":210,"column":61}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p95", {"start":{"line":210,"column":68},"end":{"line":210,"column":71}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "p99", {"start":{"line":210,"column":78},"end":{"line":210,"column":81}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "max", {"start":{"line":210,"column":88},"end":{"line":210,"column":91}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":210,"column":98},"end":{"line":210,"column":106}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"36":function(container,depth0,helpers,partials,data) {
    return "No evidence: no load log with latencies was read.\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"errorProgress"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":223,"column":0},"end":{"line":225,"column":9}}})) != null ? stack1 : "")
    + "\n<details><summary>Errors source by source</summary>\n\n| Source | Variant | Phase | Requests | Failed | By status | Evidence |\n|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"errors"),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":231,"column":0},"end":{"line":233,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "source", {"start":{"line":232,"column":4},"end":{"line":232,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "variant", {"start":{"line":232,"column":17},"end":{"line":232,"column":24}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":232,"column":31},"end":{"line":232,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "requests", {"start":{"line":232,"column":43},"end":{"line":232,"column":51}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "failed", {"start":{"line":232,"column":58},"end":{"line":232,"column":64}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "statuses", {"start":{"line":232,"column":71},"end":{"line":232,"column":79}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":232,"column":86},"end":{"line":232,"column":94}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"39":function(container,depth0,helpers,partials,data) {
    return "No evidence: no load log was read.\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"infrastructure"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":243,"column":0},"end":{"line":245,"column":9}}})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Every metric series that was read</summary>\n\n| Series | Phase | First | Last | Lowest | Highest | Mean | Points | Evidence |\n|---|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"series"),{"name":"each","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":255,"column":0},"end":{"line":257,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "series", {"start":{"line":256,"column":4},"end":{"line":256,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":256,"column":17},"end":{"line":256,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "first", {"start":{"line":256,"column":29},"end":{"line":256,"column":34}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "last", {"start":{"line":256,"column":41},"end":{"line":256,"column":45}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "min", {"start":{"line":256,"column":52},"end":{"line":256,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "max", {"start":{"line":256,"column":62},"end":{"line":256,"column":65}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "mean", {"start":{"line":256,"column":72},"end":{"line":256,"column":76}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "points", {"start":{"line":256,"column":83},"end":{"line":256,"column":89}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":256,"column":96},"end":{"line":256,"column":104}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":271,"column":4},"end":{"line":271,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":271,"column":16},"end":{"line":271,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "limit", {"start":{"line":271,"column":28},"end":{"line":271,"column":33}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "observed", {"start":{"line":271,"column":40},"end":{"line":271,"column":48}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "certainty", {"start":{"line":271,"column":55},"end":{"line":271,"column":64}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "margin", {"start":{"line":271,"column":71},"end":{"line":271,"column":77}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":271,"column":84},"end":{"line":271,"column":91}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>For a statistician: counts, bounds and methods</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"checks"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":277,"column":0},"end":{"line":279,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| SLO | Where | Counted | Bad | Burn rate | Budget spent | Budget lasts | Verdict | Evidence |\n|---|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"slos"),{"name":"each","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":290,"column":0},"end":{"line":292,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias3(alias2(depth0, "sloNote", {"start":{"line":294,"column":2},"end":{"line":294,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"charts"), "budget", {"start":{"line":296,"column":2},"end":{"line":296,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sloLines"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":298,"column":0},"end":{"line":300,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"burnRates"),"length"),{"name":"if","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":302,"column":0},"end":{"line":311,"column":7}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":291,"column":4},"end":{"line":291,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "where", {"start":{"line":291,"column":16},"end":{"line":291,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":291,"column":28},"end":{"line":291,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "bad", {"start":{"line":291,"column":42},"end":{"line":291,"column":45}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "burn", {"start":{"line":291,"column":52},"end":{"line":291,"column":56}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "spent", {"start":{"line":291,"column":63},"end":{"line":291,"column":68}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "lasts", {"start":{"line":291,"column":75},"end":{"line":291,"column":80}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":291,"column":87},"end":{"line":291,"column":94}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":291,"column":101},"end":{"line":291,"column":109}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Burn-rate alerts, replayed; they have no part in the decision.\n\n| SLO | Windows | Fires above | Then | Replayed | Because |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"burnRates"),{"name":"each","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":307,"column":0},"end":{"line":309,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":308,"column":4},"end":{"line":308,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "windows", {"start":{"line":308,"column":16},"end":{"line":308,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "factor", {"start":{"line":308,"column":30},"end":{"line":308,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":308,"column":43},"end":{"line":308,"column":49}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "outcome", {"start":{"line":308,"column":56},"end":{"line":308,"column":63}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":308,"column":70},"end":{"line":308,"column":77}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"49":function(container,depth0,helpers,partials,data) {
    return "The plan declares no SLOs.\n\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Trigger | Phase | Verdict | Fired at | Held at most | Worst | Evaluations | Evidence |\n|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"triggers"),{"name":"each","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":321,"column":0},"end":{"line":323,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "triggersResult", {"start":{"line":325,"column":2},"end":{"line":325,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "rule", {"start":{"line":322,"column":4},"end":{"line":322,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phase", {"start":{"line":322,"column":15},"end":{"line":322,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":322,"column":27},"end":{"line":322,"column":34}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "firedAt", {"start":{"line":322,"column":41},"end":{"line":322,"column":48}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "held", {"start":{"line":322,"column":55},"end":{"line":322,"column":59}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "worst", {"start":{"line":322,"column":66},"end":{"line":322,"column":71}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evaluations", {"start":{"line":322,"column":78},"end":{"line":322,"column":89}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":322,"column":96},"end":{"line":322,"column":104}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"52":function(container,depth0,helpers,partials,data) {
    return "The plan declares no triggers.\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gates"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":335,"column":0},"end":{"line":337,"column":9}}})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan puts no gate on a test report.\n";
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Suite | Tests | Passed | Failed | Skipped | Flaky | Evidence |\n|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tests"),{"name":"each","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":347,"column":0},"end":{"line":349,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"testTotals"),{"name":"each","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":350,"column":0},"end":{"line":352,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"suites"),{"name":"each","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":354,"column":0},"end":{"line":363,"column":9}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "suite", {"start":{"line":348,"column":4},"end":{"line":348,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "total", {"start":{"line":348,"column":16},"end":{"line":348,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "passed", {"start":{"line":348,"column":28},"end":{"line":348,"column":34}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "failed", {"start":{"line":348,"column":41},"end":{"line":348,"column":47}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "skipped", {"start":{"line":348,"column":54},"end":{"line":348,"column":61}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "flaky", {"start":{"line":348,"column":68},"end":{"line":348,"column":73}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "evidence", {"start":{"line":348,"column":80},"end":{"line":348,"column":88}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| All suites | "
    + ((stack1 = alias2(alias1(depth0, "total", {"start":{"line":351,"column":17},"end":{"line":351,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "passed", {"start":{"line":351,"column":29},"end":{"line":351,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "failed", {"start":{"line":351,"column":42},"end":{"line":351,"column":48}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "skipped", {"start":{"line":351,"column":55},"end":{"line":351,"column":62}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "flaky", {"start":{"line":351,"column":69},"end":{"line":351,"column":74}} ), depth0)) != null ? stack1 : "")
    + " | |\n";
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>"
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":355,"column":20},"end":{"line":355,"column":25}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":357,"column":0},"end":{"line":359,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"59":function(container,depth0,helpers,partials,data) {
    return "No evidence: the plan demands no test report.\n";
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "text", {"start":{"line":373,"column":2},"end":{"line":373,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "commands", {"start":{"line":375,"column":2},"end":{"line":375,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":387,"column":0},"end":{"line":390,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":391,"column":0},"end":{"line":393,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"62":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "**"
    + ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":388,"column":4},"end":{"line":388,"column":8}} ), depth0)) != null ? stack1 : "")
    + "**\n\n";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Role | Who may sign | Needed | Signed by | On | Signature |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"each","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":403,"column":0},"end":{"line":405,"column":9}}})) != null ? stack1 : "")
    + "\nNo approval is part of this document: a signature is bound to "
    + ((stack1 = container.lambda(container.strict(depth0, "digest", {"start":{"line":407,"column":64},"end":{"line":407,"column":70}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":404,"column":4},"end":{"line":404,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "people", {"start":{"line":404,"column":16},"end":{"line":404,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "threshold", {"start":{"line":404,"column":29},"end":{"line":404,"column":38}} ), depth0)) != null ? stack1 : "")
    + " | not yet | | |\n";
},"65":function(container,depth0,helpers,partials,data) {
    return "The plan names no sign-off roles.\n";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":419,"column":4},"end":{"line":419,"column":6}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "format", {"start":{"line":419,"column":13},"end":{"line":419,"column":19}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "phases", {"start":{"line":419,"column":26},"end":{"line":419,"column":32}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "labels", {"start":{"line":419,"column":39},"end":{"line":419,"column":45}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "state", {"start":{"line":419,"column":52},"end":{"line":419,"column":57}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":427,"column":4},"end":{"line":427,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "path", {"start":{"line":427,"column":16},"end":{"line":427,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "size", {"start":{"line":427,"column":27},"end":{"line":427,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "sha256", {"start":{"line":427,"column":38},"end":{"line":427,"column":44}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "state", {"start":{"line":427,"column":51},"end":{"line":427,"column":56}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dashboards"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":437,"column":0},"end":{"line":439,"column":9}}})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    return "None named in the plan.\n";
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Alert | Then | Replayed; no part in the decision |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alerts"),{"name":"each","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":449,"column":0},"end":{"line":451,"column":9}}})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "that", {"start":{"line":450,"column":4},"end":{"line":450,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "then", {"start":{"line":450,"column":15},"end":{"line":450,"column":19}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "replayed", {"start":{"line":450,"column":26},"end":{"line":450,"column":34}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"runbooks"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":459,"column":0},"end":{"line":461,"column":9}}})) != null ? stack1 : "");
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
    + " |\n| Canary | "
    + ((stack1 = alias2(alias1(depth0, "variants", {"start":{"line":7,"column":13},"end":{"line":7,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n| Branch and commit | "
    + ((stack1 = alias2(alias1(depth0, "commit", {"start":{"line":8,"column":24},"end":{"line":8,"column":30}} ), depth0)) != null ? stack1 : "")
    + " |\n| Decided on | "
    + ((stack1 = alias2(alias1(depth0, "decidedOn", {"start":{"line":9,"column":17},"end":{"line":9,"column":26}} ), depth0)) != null ? stack1 : "")
    + " |\n\n## Executive overview\n\n"
    + ((stack1 = alias2(alias1(depth0, "decided", {"start":{"line":13,"column":2},"end":{"line":13,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n- **Why:** "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":15,"column":13},"end":{"line":15,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n- **How sure:** "
    + ((stack1 = alias2(alias1(depth0, "howSure", {"start":{"line":16,"column":18},"end":{"line":16,"column":25}} ), depth0)) != null ? stack1 : "")
    + "\n- **What happens next:** "
    + ((stack1 = alias2(alias1(depth0, "next", {"start":{"line":17,"column":27},"end":{"line":17,"column":31}} ), depth0)) != null ? stack1 : "")
    + "\n- **Sign-off:** "
    + ((stack1 = alias2(alias1(depth0, "signOff", {"start":{"line":18,"column":18},"end":{"line":18,"column":25}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Phase | Decision |\n|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"outcomes"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "\n### Quick stats\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"quickStats"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + "\n## Phase execution summary\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"phases"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":117,"column":9}}})) != null ? stack1 : "")
    + "## Load balancer configuration\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "traffic", {"start":{"line":120,"column":2},"end":{"line":120,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n### Changes applied\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"changes"),"length"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(21, data, 0),"data":data,"loc":{"start":{"line":124,"column":0},"end":{"line":132,"column":7}}})) != null ? stack1 : "")
    + "\n### Backend pools\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"pools"),"length"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(25, data, 0),"data":data,"loc":{"start":{"line":136,"column":0},"end":{"line":156,"column":7}}})) != null ? stack1 : "")
    + "\n### Health checks\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"health"),"length"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.program(28, data, 0),"data":data,"loc":{"start":{"line":160,"column":0},"end":{"line":168,"column":7}}})) != null ? stack1 : "")
    + "\n## Sources against each other\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"corroboration"),"length"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"data":data,"loc":{"start":{"line":172,"column":0},"end":{"line":178,"column":7}}})) != null ? stack1 : "")
    + "\n## Security verification\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"security"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":182,"column":0},"end":{"line":193,"column":9}}})) != null ? stack1 : "")
    + "## Performance analysis\n\n### Latency progression\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "latency", {"start":{"line":198,"column":2},"end":{"line":198,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"latency"),"length"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.program(36, data, 0),"data":data,"loc":{"start":{"line":200,"column":0},"end":{"line":216,"column":7}}})) != null ? stack1 : "")
    + "\n### Error progression\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "errors", {"start":{"line":220,"column":2},"end":{"line":220,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"errors"),"length"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(39, data, 0),"data":data,"loc":{"start":{"line":222,"column":0},"end":{"line":238,"column":7}}})) != null ? stack1 : "")
    + "\n### Infrastructure health\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"infrastructure"),"length"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.program(33, data, 0),"data":data,"loc":{"start":{"line":242,"column":0},"end":{"line":248,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"series"),"length"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":250,"column":0},"end":{"line":261,"column":7}}})) != null ? stack1 : "")
    + "## Compliance verification\n\n### Guardrails\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"charts"), "guardrails", {"start":{"line":266,"column":2},"end":{"line":266,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Guardrail | Phase | Demanded | Observed | How sure | Margin | Verdict |\n|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"compliance"),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":270,"column":0},"end":{"line":272,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"checks"),"length"),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":274,"column":0},"end":{"line":283,"column":7}}})) != null ? stack1 : "")
    + "\n### Service level objectives\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"slos"),"length"),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.program(49, data, 0),"data":data,"loc":{"start":{"line":287,"column":0},"end":{"line":315,"column":7}}})) != null ? stack1 : "")
    + "### Auto-rollback triggers, replayed\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"triggers"),"length"),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.program(52, data, 0),"data":data,"loc":{"start":{"line":318,"column":0},"end":{"line":328,"column":7}}})) != null ? stack1 : "")
    + "\n## Code quality verification\n\n### Quality gates\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"gates"),"length"),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.program(54, data, 0),"data":data,"loc":{"start":{"line":334,"column":0},"end":{"line":340,"column":7}}})) != null ? stack1 : "")
    + "\n### Tests by suite\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"tests"),"length"),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.program(59, data, 0),"data":data,"loc":{"start":{"line":344,"column":0},"end":{"line":366,"column":7}}})) != null ? stack1 : "")
    + "\n## Rollback\n\n"
    + ((stack1 = alias2(alias1(depth0, "rollbackNeeded", {"start":{"line":370,"column":2},"end":{"line":370,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rollback"),{"name":"each","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":372,"column":0},"end":{"line":377,"column":9}}})) != null ? stack1 : "")
    + "No evidence says whether the procedure was rehearsed.\n\n## Recommendations and next steps\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"recommendations"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":382,"column":0},"end":{"line":384,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"nextSteps"),{"name":"each","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":386,"column":0},"end":{"line":395,"column":9}}})) != null ? stack1 : "")
    + "## Sign-off\n\nPrepared by docket "
    + ((stack1 = alias2(alias1(depth0, "version", {"start":{"line":398,"column":21},"end":{"line":398,"column":28}} ), depth0)) != null ? stack1 : "")
    + " from the evidence below; it approves nothing.\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"roles"),"length"),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.program(65, data, 0),"data":data,"loc":{"start":{"line":400,"column":0},"end":{"line":410,"column":7}}})) != null ? stack1 : "")
    + "\nFinal authority: "
    + ((stack1 = alias2(alias1(depth0, "authority", {"start":{"line":412,"column":19},"end":{"line":412,"column":28}} ), depth0)) != null ? stack1 : "")
    + ".\n\n## Artifacts collected\n\n| What | Format | Phases | Files | State |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"artifacts"),{"name":"each","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":418,"column":0},"end":{"line":420,"column":9}}})) != null ? stack1 : "")
    + "\n<details><summary>"
    + ((stack1 = alias2(alias1(depth0, "evidenceTitle", {"start":{"line":422,"column":20},"end":{"line":422,"column":33}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n| No. | File | Size | SHA-256 | State |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"evidence"),{"name":"each","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":426,"column":0},"end":{"line":428,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n## Appendix\n\n### Dashboards\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"dashboards"),"length"),{"name":"if","hash":{},"fn":container.program(68, data, 0),"inverse":container.program(69, data, 0),"data":data,"loc":{"start":{"line":436,"column":0},"end":{"line":442,"column":7}}})) != null ? stack1 : "")
    + "\n### Alert policies\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"alerts"),"length"),{"name":"if","hash":{},"fn":container.program(70, data, 0),"inverse":container.program(69, data, 0),"data":data,"loc":{"start":{"line":446,"column":0},"end":{"line":454,"column":7}}})) != null ? stack1 : "")
    + "\n### Runbooks\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"runbooks"),"length"),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.program(69, data, 0),"data":data,"loc":{"start":{"line":458,"column":0},"end":{"line":464,"column":7}}})) != null ? stack1 : "")
    + "\n---\n\nStatus: "
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":468,"column":10},"end":{"line":468,"column":16}} ), depth0)) != null ? stack1 : "")
    + ". Written by docket "
    + ((stack1 = alias2(alias1(depth0, "version", {"start":{"line":468,"column":40},"end":{"line":468,"column":47}} ), depth0)) != null ? stack1 : "")
    + " from `decision.json`, where every number above stands unrounded, with its source.\n";
},"useData":true};
