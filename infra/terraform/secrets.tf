# Secrets stand in Secrets Manager or in Parameter Store; a variable only says where:
# secretsmanager:NAME-OR-ARN[:SecretString:KEY[:STAGE[:VERSION]]] or ssm:NAME[:VERSION] is read at the plan,
# an ARN alone is read by the function itself

locals {
  # Which settings may be a secret, and where each one stands.
  secret_references = {
    # settings: begin secrets (written by cargo xtask settings)
    backend_signing = var.websocket_backend_signing_secret
    publish_signing = var.websocket_publish_signing_secret
    # settings: end secrets
  }

  # Which settings may be an ARN whose text the function reads.
  readable = {
    # settings: begin stored (written by cargo xtask settings)
    BackendCa            = var.websocket_backend_ca
    BackendSigningSecret = var.websocket_backend_signing_secret
    PublishSigningSecret = var.websocket_publish_signing_secret
    # settings: end stored
  }
  stored = { for name, reference in local.readable : name => reference if startswith(coalesce(reference, "-"), "arn:") }

  in_secrets_manager = { for name, reference in local.secret_references :
    name => {
      id   = split(":SecretString", trimprefix(reference, "secretsmanager:"))[0]
      rest = concat(split(":", try(split(":SecretString", reference)[1], "")), ["", "", "", ""])
    } if startswith(coalesce(reference, "-"), "secretsmanager:")
  }
  in_parameter_store = { for name, reference in local.secret_references :
    name => trimprefix(reference, "ssm:") if startswith(coalesce(reference, "-"), "ssm:")
  }

  # Null where there is none.
  secret = merge(
    { for name, reference in local.secret_references :
      name => startswith(coalesce(reference, "-"), "arn:") ? reference : null
    },
    { for name, place in local.in_secrets_manager : name => (
      place.rest[1] == ""
      ? data.aws_secretsmanager_secret_version.this[name].secret_string
      : jsondecode(data.aws_secretsmanager_secret_version.this[name].secret_string)[place.rest[1]]
    ) },
    { for name, _ in local.in_parameter_store : name => data.aws_ssm_parameter.this[name].value },
  )
}

data "aws_secretsmanager_secret_version" "this" {
  for_each = local.in_secrets_manager

  secret_id     = each.value.id
  version_stage = each.value.rest[2] == "" ? null : each.value.rest[2]
  version_id    = each.value.rest[3] == "" ? null : each.value.rest[3]
}

data "aws_ssm_parameter" "this" {
  for_each = local.in_parameter_store

  name = each.value
}
