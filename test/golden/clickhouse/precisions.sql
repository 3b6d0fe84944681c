SELECT uniqCombined(w, v, row, r_latency - r_latency % greatest(intDiv(roundToExp2(r_latency), 524288), 1)), uniqCombined(w, v, row, r_latency - r_latency % greatest(intDiv(roundToExp2(r_latency), 2048), 1))
FROM (
  SELECT r_time, r_status, r_latency, v, w, multiIf(w = 0, intDiv(r_time - 1795426500000, 6000), w = 1, intDiv(r_time - 1795426520000, 20000), 0) AS row
  FROM (
    SELECT r_time, r_status, r_latency, v, multiIf(r_time < 0 OR r_status < 0 OR r_latency = -2, -2, r_time >= 1795426500000 AND r_time < 1795426518500, 0, r_time >= 1795426520000 AND r_time < 1795426560000, 1, -1) AS w
    FROM (
      SELECT if(toInt64(toUInt32(`ts`)) = 0, -1, toInt64(toUInt32(`ts`)) * 1000) AS r_time,
        if(`status` >= 0 AND `status` <= 999, toInt32(`status`), -1) AS r_status,
        if(`took` IS NULL, -1, if(toFloat64(ifNull(`took`, 0)) * 1000000 >= 0 AND toFloat64(ifNull(`took`, 0)) * 1000000 <= 9007199254740991, toInt64(floor(toFloat64(ifNull(`took`, 0)) * 1000000) + (toFloat64(ifNull(`took`, 0)) * 1000000 - floor(toFloat64(ifNull(`took`, 0)) * 1000000) >= 0.5)), -2)) AS r_latency,
        multiIf(toString(`version`) = 'R1', 0, toString(`version`) = 'R\x272', 1, toString(`version`) != '', 2, toStringCutToZero(`upstream`) = 'gone', 2, toStringCutToZero(`upstream`) = 'r1-1', 0, toStringCutToZero(`upstream`) = 's', 1, 2) AS v
      FROM `edge`.`requests`
      WHERE (`ts` >= toDateTime(1795426500) AND `ts` < toDateTime(1795426560)) OR `ts` = toDateTime(0)
    )
    WHERE r_time < 0 OR (r_time >= 1795426500000 AND r_time < 1795426560000)
  )
)
WHERE w >= 0 AND r_latency >= 0
